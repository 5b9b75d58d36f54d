import PlenumModel
import PlenumText

/// Checks that an article is written in Vietnamese with its marks.
enum LanguageCheck {
  /// What is wrong with the language of the article's blocks, or nil.
  static func problem(with article: Article) -> String? {
    let blocks = article.blocks.filter { $0.kind != .boilerplate }
    let score = VietnameseScore(article.text, in: blocks.map(\.span))
    if score.isVietnamese { return nil }
    if score.isVietnameseWithoutMarks {
      return "the text is Vietnamese typed without diacritics; give a text with them"
    }
    return "the text is not Vietnamese; leave it out or check its encoding"
  }
}
