import PlenumModel

/// An article as the truth has it, with what is compared.
struct TrueArticle {
  let identity: String
  let persons: [(name: String, person: String)]
  /// Its main events.
  let events: [String]
  let directives: [(text: String, directive: String)]

  /// Reads a line of a truth file; nil when it is none.
  init?(line: String) {
    guard let json = try? JSONValue(parsing: line), let identity = json["identity"]?.string else {
      return nil
    }
    self.identity = identity
    persons = (json["persons"]?.array ?? []).compactMap { entry in
      guard let name = entry["name"]?.string, let person = entry["person"]?.string else {
        return nil
      }
      return (name, person)
    }
    events = (json["events"]?.array ?? []).compactMap { entry in
      entry["isMain"] == .bool(true) ? entry["event"]?.string : nil
    }
    directives = (json["directives"]?.array ?? []).compactMap { entry in
      guard let text = entry["text"]?.string, let directive = entry["directive"]?.string else {
        return nil
      }
      return (text, directive)
    }
  }
}
