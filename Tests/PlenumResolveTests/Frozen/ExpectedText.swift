/// The notation of the column `expected`.
enum ExpectedText {
  /// The items of a row; none for `-`, which says that nothing may be found.
  static func items(_ text: String) throws -> [String] {
    text == "-" ? [] : try split(text, by: " | ")
  }

  /// The items of a row that names at least one.
  static func someItems(_ text: String) throws -> [String] {
    let items = try items(text)
    if items.isEmpty { throw FrozenRowError("this type needs an item, not “-”") }
    return items
  }

  /// The only item of a row.
  static func onlyItem(_ text: String) throws -> String {
    let items = try split(text, by: " | ")
    if items.count > 1 { throw FrozenRowError("this type has one item, not \(items.count)") }
    return items[0]
  }

  /// The parts of an item, as many as there are names for them.
  static func parts(_ item: String, _ names: String...) throws -> [String] {
    let parts = try split(item, by: " · ")
    if parts.count == names.count { return parts }
    throw FrozenRowError("“\(item)” is not “\(names.joined(separator: " · "))”")
  }

  /// The accepted values of an item or part; nil for `-`.
  static func values(_ part: String) throws -> [String?] {
    try split(part, by: " ~ ").map { $0 == "-" ? nil : $0 }
  }

  /// The accepted values of an item or part that cannot be `-`.
  static func names(_ part: String) throws -> [String] {
    let names = try values(part).compactMap(\.self)
    if try names.count == values(part).count { return names }
    throw FrozenRowError("“-” cannot stand in “\(part)”")
  }

  /// Pieces between separators, none of which is empty or has space around it.
  static func split(_ text: String, by separator: String) throws -> [String] {
    let pieces = text.split(separator: separator, omittingEmptySubsequences: false)
    let isSound = pieces.allSatisfy { $0.first?.isWhitespace == false && $0.last != " " }
    if isSound { return pieces.map(String.init) }
    throw FrozenRowError("“\(text)” has an empty piece or a stray space around “\(separator)”")
  }
}
