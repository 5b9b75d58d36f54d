internal import GRDB
internal import PlenumIdentity
internal import PlenumModel

/// Names that must not come back, known by salted hashes only.
struct ForgottenNames {
  private let hashes: Set<String>
  private let salt: String

  /// Reads the names of a store.
  init(_ db: Database) throws {
    let rows = try Row.fetchAll(db, sql: "SELECT hash, salt FROM forgotten")
    hashes = Set(rows.map { $0["hash"] })
    salt = rows.first?["salt"] ?? ""
  }

  /// Whether nothing has been forgotten.
  var isEmpty: Bool { hashes.isEmpty }

  /// Whether the words, in a row, are a name: with diacritics, or without any as in an address.
  func contains(_ words: [String]) -> Bool {
    hashes.contains(ForgottenNames.hash(words.joined(separator: " "), salt: salt))
  }

  /// Whether a correction is about a forgotten name.
  func isNamed(in pair: Corrections.Pair) -> Bool {
    [pair.first, pair.second].contains { record in
      contains(record.label.split(separator: " ").map(String.init))
    }
  }

  /// Keeps the hashes of a name; the name itself is not kept.
  static func add(_ name: String, to db: Database) throws {
    let known = try String.fetchOne(db, sql: "SELECT salt FROM forgotten LIMIT 1")
    let salt = known ?? String(UInt64.random(in: .min ... .max), radix: 36)
    for key in Set([LabelKey.exact(name), LabelKey.search(name)]) {
      try db.execute(
        sql: "INSERT OR IGNORE INTO forgotten (hash, salt) VALUES (?, ?)",
        arguments: [hash(key, salt: salt), salt])
    }
  }

  private static func hash(_ key: String, salt: String) -> String {
    ContentHash.hexDigest(of: Array("\(salt) \(key)".utf8), length: 16)
  }
}
