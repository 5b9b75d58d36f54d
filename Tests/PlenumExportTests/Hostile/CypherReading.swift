/// The string literals of a Cypher script, those joined by `+` as one, after the name before them.
struct CypherReading {
  /// The values by the name that stands before the colon.
  private(set) var values: [String: [String]] = [:]

  init(_ text: String) {
    var scalars = Array(text.unicodeScalars)[...]
    var name = ""
    var word = ""
    var joined: String?
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "'":
        let literal = CypherReading.literal(&scalars)
        joined = (joined ?? "") + literal
        if !scalars.starts(with: " + '".unicodeScalars) {
          values[name, default: []].append(joined ?? "")
          joined = nil
        }
      case ":": name = word
      case _ where scalar.properties.isAlphabetic: word.unicodeScalars.append(scalar)
      default: word = ""
      }
    }
  }

  private static func literal(_ scalars: inout ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    while let scalar = scalars.popFirst(), scalar != "'" {
      guard scalar == "\\", let escape = scalars.popFirst() else {
        text.append(scalar)
        continue
      }
      switch escape {
      case "n": text.append("\n")
      case "r": text.append("\r")
      case "t": text.append("\t")
      case "u":
        let digits = String(String.UnicodeScalarView(scalars.prefix(4)))
        scalars = scalars.dropFirst(4)
        if let code = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(code) {
          text.append(scalar)
        }
      default: text.append(escape)
      }
    }
    return String(text)
  }
}
