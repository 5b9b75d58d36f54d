/// What an article says of a person, besides the name.
package struct PersonEvidence: Sendable, Hashable {
  /// The posts, sorted by title and body.
  package var posts: [PostEvidence]
  /// The units of the event the article reports: the holder's, and where it is held.
  package var homes: [String]
  /// The keys of the other persons' names in the article, hashed, sorted.
  package var company: [String]
  /// The names of the events at which the person was, hashed, sorted.
  package var events: [String]

  /// Makes evidence.
  package init(
    posts: [PostEvidence] = [], homes: [String] = [], company: [String] = [], events: [String] = []
  ) {
    self.posts = posts
    self.homes = homes
    self.company = company
    self.events = events
  }

  func write(to writer: inout FieldWriter) {
    writer.write(posts.flatMap(\.fields))
    writer.write(homes)
    writer.write(company)
    writer.write(events)
  }

  init(_ reader: inout FieldReader) {
    let fields = reader.list()
    posts = stride(from: 0, to: fields.count - fields.count % 5, by: 5)
      .compactMap { PostEvidence(fields: fields[$0..<$0 + 5]) }
    homes = reader.list()
    company = reader.list()
    events = reader.list()
  }
}
