internal import Foundation

/// The plain form in which texts are compared.
enum PlainText {
  private static let edges = Set(" \t.,;:!?…\"'-*•".unicodeScalars)

  /// Lower case, one place for tone marks, one kind of dash and quotation mark, single spaces, no
  /// signs at the ends.
  static func form(_ text: String) -> String {
    let lower = text.precomposedStringWithCanonicalMapping.lowercased()
    let plain = String(scalars: lower.unicodeScalars.compactMap(plainSign))
    return tidy(ToneFolding.fold(plain).unicodeScalars)
  }

  /// Single spaces, none beside hyphens; no punctuation and no lonely bracket at the ends.
  static func tidy(_ text: some Sequence<Unicode.Scalar>) -> String {
    var rest = squeeze(text)[...]
    var length = -1
    while rest.count != length {
      length = rest.count
      rest = trim(rest)
    }
    return String(scalars: rest)
  }

  /// Every run of white space as one space; none beside hyphens and at the ends.
  static func squeeze(_ text: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    var squeezed: [Unicode.Scalar] = []
    var isAfterSpace = false
    for scalar in text {
      if scalar.properties.isWhitespace {
        isAfterSpace = true
        continue
      }
      if isAfterSpace, let last = squeezed.last, last != "-", scalar != "-" { squeezed.append(" ") }
      isAfterSpace = false
      squeezed.append(scalar)
    }
    return squeezed
  }

  /// The hyphen for a dash of any kind; other signs as they are.
  static func hyphenated(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\u{2010}"..."\u{2015}", "\u{2212}", "\u{2043}", "\u{FE58}", "\u{FE63}", "\u{FF0D}": "-"
    default: scalar
    }
  }

  /// The plain sign for a typographic one; nil for signs without width.
  private static func plainSign(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\u{200B}"..."\u{200D}", "\u{FEFF}", "\u{AD}": nil
    case "ð": "đ"
    case "“", "”", "„", "‟", "«", "»", "″": "\""
    case "‘", "’", "‚", "‛", "′": "'"
    default: hyphenated(scalar)
    }
  }

  private static func trim(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var rest = text.drop(while: edges.contains)
    while let last = rest.last, edges.contains(last) { rest.removeLast() }
    let opened = rest.count { $0 == "(" }
    let closed = rest.count { $0 == ")" }
    if rest.last == ")", opened < closed { rest.removeLast() }
    if rest.first == "(", opened > closed { rest.removeFirst() }
    return rest
  }
}
