/// Sentences with gaps: "{p} chủ trì {e}."
enum Template {
  /// Fills the gaps; the first letter becomes a capital. `{n}` is another number each time.
  static func fill(_ template: String, _ values: [String: String], _ chance: inout SplitMix64)
    -> String
  {
    var text = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      let gap = rest[rest.index(after: open)..<close]
      text += gap == "n" ? "\(chance.number(in: 2...96))" : values[String(gap)] ?? ""
      rest = rest[rest.index(after: close)...]
    }
    text += rest
    return capitalized(text)
  }

  static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
