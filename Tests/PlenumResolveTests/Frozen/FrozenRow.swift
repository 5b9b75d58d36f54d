import PlenumModel

/// One frozen row: sentences and what is to be found in them.
struct FrozenRow: Sendable {
  private static let columns = [
    "group", "id", "sentence", "published", "type", "expected",
  ]

  let group: FrozenGroup
  let id: String
  let sentence: String
  let published: String?
  let expected: String
  let check: any FrozenCheck

  /// Reads a line; throws what is wrong with it.
  init(line: String) throws {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    if fields.count != Self.columns.count {
      throw FrozenRowError("\(fields.count) columns, not \(Self.columns.count): “\(line)”")
    }
    group = try FrozenRow.word(fields[0], "group")
    id = fields[1]
    sentence = fields[2]
    published = try FrozenRow.day(fields[3])
    let type: FrozenType = try FrozenRow.word(fields[4], "type")
    expected = "\(type.rawValue): \(fields[5])"
    check = try type.check(of: fields[5])
    if !id.hasPrefix("\(group.rawValue)-") { throw FrozenRowError("“\(id)” is not of its group") }
    if sentence.isEmpty { throw FrozenRowError("there is no sentence") }
  }

  /// Whether a line is the one that names the columns.
  static func isHeader(_ line: String) -> Bool {
    line == columns.joined(separator: "\t")
  }

  private static func word<Word: RawRepresentable<String> & CaseIterable>(
    _ text: String, _ column: String
  ) throws -> Word {
    if let word = Word(rawValue: text) { return word }
    let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
    throw FrozenRowError("the \(column) “\(text)” is none of: \(known)")
  }

  private static func day(_ text: String) throws -> String? {
    if text.isEmpty { return nil }
    if PartialDate(iso: text)?.isFull == true { return text }
    throw FrozenRowError("published on “\(text)”, which is not a date like 2020-09-08")
  }
}
