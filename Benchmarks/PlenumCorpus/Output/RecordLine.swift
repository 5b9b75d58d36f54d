import PlenumModel

/// An article as a line of JSON.
struct RecordLine {
  let article: WrittenArticle
  let place: ArticlePlace

  func text(_ chance: inout SplitMix64) -> String {
    var members: [String: JSONValue] = [
      "id": .string(place.id), "title": .string(article.headline),
      "text": .string(article.headline + "\n\n" + article.paragraphs.joined(separator: "\n\n")),
    ]
    if article.tellsPublished {
      let stamp = PageDate.stamp(article.published, &chance)
      members["published"] = .string(chance.percent(50) ? stamp : article.published.iso)
    }
    if chance.percent(60) { members["author"] = .string(article.author) }
    if chance.percent(70) { members["url"] = .string(place.url) }
    return JSONWriter.text(of: .object(members)) + "\n"
  }
}
