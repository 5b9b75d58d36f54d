/// An article as plain text: headline, date line, paragraphs, author.
struct TextPage {
  let article: WrittenArticle

  func text(_ chance: inout SplitMix64) -> String {
    let isLoud = chance.percent(15)
    var text = (isLoud ? article.headline.uppercased() : article.headline) + "\n"
    if article.tellsPublished {
      text += PageDate.line(article.published, site: article.site, &chance) + "\n"
    }
    for paragraph in article.paragraphs { text += "\n" + paragraph + "\n" }
    return text + "\n" + article.author + "\n"
  }
}
