import PlenumModel

/// What an article says in truth: who is who, which event, which directives, who did what.
struct ArticleTruth {
  struct PersonEntry {
    let name: String
    let person: String
    var posts: [(title: String, body: String)]
  }

  struct Relation {
    let predicate: Predicate
    let subject: String
    let object: String
  }

  var persons: [PersonEntry] = []
  var event = ""
  var type = ""
  var day = ""
  var directives: [(text: String, directive: String)] = []
  var relations: [Relation] = []

  mutating func relate(_ subject: String, _ predicate: Predicate, _ object: String) {
    let isKnown = relations.contains {
      $0.predicate == predicate && $0.subject == subject && $0.object == object
    }
    if !isKnown {
      relations.append(Relation(predicate: predicate, subject: subject, object: object))
    }
  }

  /// One line of the truth file.
  func line(identity: String) -> String {
    let event = JSONValue.object([
      "date": .string(day), "event": .string(self.event), "isMain": .bool(true),
      "type": .string(type),
    ])
    return JSONWriter.text(
      of: .object([
        "directives": .array(
          directives.map {
            .object(["directive": .string($0.directive), "text": .string($0.text)])
          }),
        "events": .array([event]), "identity": .string(identity),
        "persons": .array(persons.map(json)), "relations": .array(relations.map(json)),
      ]))
  }

  private func json(_ entry: PersonEntry) -> JSONValue {
    .object([
      "name": .string(entry.name), "person": .string(entry.person),
      "posts": .array(
        entry.posts.map { .object(["body": .string($0.body), "title": .string($0.title)]) }),
    ])
  }

  private func json(_ relation: Relation) -> JSONValue {
    .object([
      "object": .string(relation.object), "predicate": .string(relation.predicate.rawValue),
      "subject": .string(relation.subject),
    ])
  }
}
