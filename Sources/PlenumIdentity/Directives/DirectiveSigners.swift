/// Whose documents bear which letters.
enum DirectiveSigners {
  /// Whether issuers fit the letters of a number; letters that are not known fit nobody.
  static func fit(_ issuers: [String], _ letters: [String]) -> Bool {
    if issuers.isEmpty { return true }
    return signers(of: letters).contains { names in
      issuers.contains { issuer in names.contains { issuer.hasPrefix("body-" + $0) } }
    }
  }

  /// The issuers, but for those who never sign with these letters: a text may end with a body that the document is
  /// only about.
  static func likely(_ issuers: [String], _ letters: [String]) -> [String] {
    signers(of: letters).isEmpty || fit(issuers, letters) ? issuers : []
  }

  private static func signers(of letters: [String]) -> [[String]] {
    known.filter { sign, _ in letters.contains { $0.hasPrefix(sign) } }.map(\.1)
  }

  private static let party = [
    "bo-chinh-tri", "ban-bi-thu", "ban-chap-hanh-trung-uong", "dang-cong-san",
  ]

  private static let known: [(String, [String])] = [
    ("TW", party), ("TƯ", party), ("QH", ["quoc-hoi"]), ("UBTVQH", ["uy-ban-thuong-vu-quoc-hoi"]),
    ("CP", ["chinh-phu"]), ("TTG", ["thu-tuong"]),
  ]
}
