import PlenumGazetteer

/// The parts of a document's number.
enum DirectiveNumber {
  /// "05-CT/TW", "5 CT-TW" and "05/CT-TW" all give "5", "CT", "TW".
  static func parts(of number: String) -> [String] {
    number.uppercased().split { !$0.isLetter && !$0.isNumber }.map { part in
      if let usual = usual[String(part)] { return usual }
      let trimmed = part.drop { $0 == "0" }
      return trimmed.isEmpty ? String(part) : String(trimmed)
    }
  }

  /// Letters that are written in several ways.
  private static let usual = ["TƯ": "TW", "QĐI": "QĐ"]

  /// The year among the parts after the first: "119", "2020", "QH14" were passed in 2020.
  static func year(in parts: [String]) -> Int? {
    parts.dropFirst().compactMap { Int($0) }.first { (1945...2100).contains($0) }
  }

  /// The letters that say kind and issuer, sorted: "CT" and "TW"; empty for a bare number.
  static func letters(in parts: [String]) -> [String] {
    parts.dropFirst().filter { Int($0) == nil }.sorted()
  }

  /// Whether the letters stand for a body of the whole country.
  static func isNational(_ letters: [String]) -> Bool {
    letters.contains { letter in
      national.contains(letter) || letter.hasPrefix("QH1") || letter.hasPrefix("UBTVQH")
    }
  }

  /// The level of the unit whose committee signs with these letters; nil for letters of any level.
  static func level(_ letters: [String]) -> AdministrativeLevel? {
    for letter in letters {
      if letter == "TU" { return .province }
      if ["HU", "QU", "TXU", "THU"].contains(letter) { return .district }
    }
    return nil
  }

  private static let national: Set<String> = ["TW", "TƯ", "CP", "TTG", "BTCTW", "HĐTW"]
}
