internal import PlenumModel
package import PlenumStore

/// Persons of one name, ready to be written.
package struct ProfileView {
  private let people: [PersonProfile]
  private let reasons: [IdentityReason]

  /// Takes persons, and why they are one or several; no reasons leave that part out.
  package init(_ people: [PersonProfile], reasons: [IdentityReason] = []) {
    self.people = people
    self.reasons = reasons
  }

  /// The persons as text for people.
  package var text: String {
    let parts = people.map(ProfileView.text) + (reasons.isEmpty ? [] : [explanation])
    return parts.joined(separator: "\n")
  }

  /// The persons as a JSON object.
  package var json: String {
    var members: [String: JSONValue] = ["persons": .array(people.map(ProfileView.json))]
    if !reasons.isEmpty {
      members["reasons"] = .array(
        reasons.map { reason in
          .object([
            "first": .string(reason.first), "second": .string(reason.second),
            "same": .bool(reason.isSame), "reason": .string(reason.reason),
          ])
        })
    }
    return JSONWriter.text(of: .object(members)) + "\n"
  }

  private static func text(of person: PersonProfile) -> String {
    var lines = ["\(TerminalText.escaped(person.name))  \(person.id)"]
    lines += person.posts.map { post in
      let days = [post.firstSeen?.iso, post.lastSeen?.iso].compactMap(\.self)
      let span = Set(days).count == 1 ? days[0] : days.joined(separator: " – ")
      let relation = post.relation == .holds ? "" : " (\(post.relation.rawValue))"
      let label = TerminalText.escaped(post.label) + relation
      return "  " + (span.isEmpty ? label : "\(label), \(span)")
    }
    if person.posts.isEmpty { lines.append("  no post is given") }
    if !person.places.isEmpty {
      lines.append("  in: " + TerminalText.escaped(person.places.joined(separator: ", ")))
    }
    let count = person.articles.count
    lines.append(
      "  \(count) \(count == 1 ? "article" : "articles"): "
        + TerminalText.escaped(person.articles.joined(separator: ", ")))
    return lines.map { $0 + "\n" }.joined()
  }

  private var explanation: String {
    let joined = reasons.filter(\.isSame).map(ProfileView.line)
    let apart = reasons.filter { !$0.isSame }.map(ProfileView.line)
    var lines: [String] = []
    if !joined.isEmpty { lines += ["one person:"] + joined }
    if !apart.isEmpty { lines += ["kept apart:"] + apart }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func line(_ reason: IdentityReason) -> String {
    "  \(TerminalText.escaped(reason.first)) – \(TerminalText.escaped(reason.second)): \(reason.reason)"
  }

  private static func json(_ person: PersonProfile) -> JSONValue {
    .object([
      "id": .string(person.id.rawValue), "name": .string(person.name),
      "places": .array(person.places.map(JSONValue.string)),
      "articles": .array(person.articles.map(JSONValue.string)),
      "posts": .array(
        person.posts.map { post in
          .object([
            "label": .string(post.label), "relation": .string(post.relation.rawValue),
            "firstSeen": post.firstSeen.map { .string($0.iso) } ?? .null,
            "lastSeen": post.lastSeen.map { .string($0.iso) } ?? .null,
          ])
        }),
    ])
  }
}
