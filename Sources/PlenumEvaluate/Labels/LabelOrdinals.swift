/// The ordinals in a label that tell one congress, plenum or term from another.
package struct LabelOrdinals: Sendable, Hashable {
  /// What an ordinal counts.
  enum Kind: Hashable {
    case congress, plenum, term
  }

  private static let openers: [(words: String, kind: Kind)] = [
    ("lần thứ", .congress), ("đại hội", .congress), ("trung ương", .plenum), ("khóa", .term),
  ].map { (ToneFolding.fold($0) + " ", $1) }

  private static let repeated = ToneFolding.fold("lần ")

  private var numbers: [Kind: Set<Int>] = [:]

  /// Reads the ordinals of a label that is in its form already.
  package init(_ label: String) {
    let text = Array(label.unicodeScalars)
    for index in text.indices where index == 0 || !text[index - 1].isWordPart {
      for (words, kind) in Self.openers where text[index...].starts(with: words.unicodeScalars) {
        let rest = text[(index + words.unicodeScalars.count)...]
        if let number = Self.number(at: rest) { numbers[kind, default: []].insert(number) }
      }
    }
  }

  /// Whether both have ordinals of one kind and none in common.
  package func conflict(with other: LabelOrdinals) -> Bool {
    numbers.contains { kind, own in
      other.numbers[kind].map { own.isDisjoint(with: $0) } ?? false
    }
  }

  private static func number(at text: ArraySlice<Unicode.Scalar>) -> Int? {
    let again = repeated.unicodeScalars
    let rest = text.starts(with: again) ? text.dropFirst(again.count) : text
    return RomanNumeral.value(of: String(scalars: rest.prefix { $0.isWordPart }))
  }
}
