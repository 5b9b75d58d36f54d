import PlenumModel
import PlenumText

/// Checks that an article is written in Vietnamese with its marks.
enum LanguageCheck {
  /// What is wrong with the language of the article's blocks, or nil.
  static func problem(with article: Article) -> String? {
    var text = String.UnicodeScalarView()
    let scalars = Array(article.text.unicodeScalars)
    for block in article.blocks where block.kind != .boilerplate {
      text.append(contentsOf: scalars[block.span.start..<block.span.end])
      text.append("\n")
    }
    let score = VietnameseScore(String(text))
    if score.isVietnamese { return nil }
    if score.isVietnameseWithoutMarks {
      return "the text is Vietnamese typed without diacritics; give a text with them"
    }
    return "the text is not Vietnamese; leave it out or check its encoding"
  }
}
