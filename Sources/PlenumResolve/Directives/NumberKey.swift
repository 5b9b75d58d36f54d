import PlenumModel

/// The parts of a document's number that tell documents apart.
struct NumberKey: Equatable {
  /// The number itself, without leading zeros.
  let digits: String
  /// The year of a number such as 119/2020/QH14.
  let year: String?
  /// The letters of kind and issuer; empty for a bare number.
  let letters: [String]

  /// Reads a number as written.
  init(_ number: String) {
    let parts = ResolvedDirective.canonical(number).split(separator: "-").map(String.init)
    digits = parts.first ?? ""
    year = parts.dropFirst().first { (1945...2100).contains(Int($0) ?? 0) }
    letters = parts.dropFirst().filter { Int($0) == nil }
  }

  /// Whether both can be one number: nothing they say differs.
  func agrees(with other: NumberKey) -> Bool {
    digits == other.digits && (year == nil || other.year == nil || year == other.year)
      && (letters.starts(with: other.letters) || other.letters.starts(with: letters))
  }

  /// Whether the letters stand for one series of the whole country.
  var isNational: Bool {
    letters.contains { letter in
      ["TW", "CP", "TTG", "BTCTW"].contains(letter)
        || ["QH1", "UBTVQH"].contains { letter.holds($0) }
    }
  }

  /// Whether a document with these letters can be one of a party committee, or of the state; nil for other letters.
  var isOfParty: Bool? {
    switch letters.last {
    case "TW", "TU", "HU", "QU", "ĐU", "THU", "TXU": true
    case "UBND", "HĐND", "CP", "TTG": false
    default: nil
    }
  }
}
