/// An article as text, before it becomes a file or a record.
struct WrittenArticle {
  let headline: String
  let paragraphs: [String]
  let author: String
  let published: Day
  let tellsPublished: Bool
  let voice: Voice
  /// The site's name and its host.
  let site: String
  let host: String
  let truth: ArticleTruth
}
