/// The older placement of tones, which some outlets write: "Hoà" for "Hòa", "Thuý" for "Thúy".
enum ToneStyle {
  private static let endings: [(String, String)] = [
    ("òa", "oà"), ("óa", "oá"), ("ỏa", "oả"), ("õa", "oã"), ("ọa", "oạ"),
    ("òe", "oè"), ("óe", "oé"), ("ỏe", "oẻ"), ("õe", "oẽ"), ("ọe", "oẹ"),
    ("ùy", "uỳ"), ("úy", "uý"), ("ủy", "uỷ"), ("ũy", "uỹ"), ("ụy", "uỵ"),
  ]

  /// A name in the older placement.
  static func older(_ name: String) -> String {
    name.split(separator: " ").map { word in
      for (new, old) in endings where word.hasSuffix(new) { return word.dropLast(2) + old }
      return String(word)
    }.joined(separator: " ")
  }
}
