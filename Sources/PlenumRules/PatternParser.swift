import PlenumModel

/// Reads the pattern notation of rule files.
///
///     ngày d:%day '/' m:%month ('/' y:%year)?
struct PatternParser {
  private var scalars: [Unicode.Scalar]
  private var at = 0

  /// Parses a whole pattern.
  static func parse(_ text: String) throws(PatternSyntaxError) -> Pattern {
    var parser = PatternParser(scalars: Array(text.unicodeScalars))
    let pattern = try parser.choice()
    parser.skipSpace()
    guard parser.at == parser.scalars.count else { throw parser.fault("unexpected sign") }
    return pattern
  }

  private init(scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  private var current: Unicode.Scalar? { at < scalars.count ? scalars[at] : nil }

  private mutating func choice() throws(PatternSyntaxError) -> Pattern {
    var branches = [try sequence()]
    while skip("|") { branches.append(try sequence()) }
    return branches.count == 1 ? branches[0] : .choice(branches)
  }

  private mutating func sequence() throws(PatternSyntaxError) -> Pattern {
    var parts: [Pattern] = []
    skipSpace()
    while let sign = current, sign != "|", sign != ")" {
      parts.append(try repetition())
      skipSpace()
    }
    guard !parts.isEmpty else { throw fault("an empty branch") }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func repetition() throws(PatternSyntaxError) -> Pattern {
    let item = try atom()
    guard let bounds = try bounds() else { return item }
    return .repetition(item, bounds, isLazy: skipAtOnce("?"))
  }

  private mutating func bounds() throws(PatternSyntaxError) -> ClosedRange<Int>? {
    if skipAtOnce("?") { return 0...1 }
    if skipAtOnce("*") { return 0...12 }
    if skipAtOnce("+") { return 1...12 }
    guard skipAtOnce("{") else { return nil }
    let low = try number()
    var high = low
    if skip(",") { high = try number() }
    guard skip("}"), low <= high else { throw fault("a repetition is written {2,5}") }
    return low...high
  }

  private mutating func atom() throws(PatternSyntaxError) -> Pattern {
    switch current {
    case "(":
      at += 1
      let inner = try choice()
      guard skip(")") else { throw fault("a bracket is not closed") }
      return inner
    case "!":
      at += 1
      return .negation(try atom())
    case "&":
      at += 1
      return .negation(.negation(try atom()))
    case "@":
      at += 1
      return .lexical(try name())
    case "%":
      at += 1
      return .predicate(try name())
    case "'": return try quoted()
    case "_":
      at += 1
      return .any
    case ",", ".", ";", "/", "-", "–":
      at += 1
      return .words(slice(from: at - 1))
    default: return try wordOrCapture()
    }
  }

  private mutating func quoted() throws(PatternSyntaxError) -> Pattern {
    at += 1
    let start = at
    while let sign = current, sign != "'" || at == start { _ = sign; at += 1 }
    guard current == "'" else { throw fault("a quotation is not closed") }
    let text = slice(from: start)
    at += 1
    return .words(text)
  }

  private mutating func wordOrCapture() throws(PatternSyntaxError) -> Pattern {
    let text = try name()
    if skipAtOnce(":") { return .capture(text, try atom()) }
    return .words(text)
  }

  private mutating func name() throws(PatternSyntaxError) -> String {
    let start = at
    while let sign = current, VietnameseLetter.isLetterOrNumber(sign) { at += 1 }
    guard at > start else { throw fault("a word is expected") }
    return slice(from: start)
  }

  private mutating func number() throws(PatternSyntaxError) -> Int {
    guard let value = Int(try name()) else { throw fault("a number is expected") }
    return value
  }

  private func slice(from start: Int) -> String {
    var bytes: [UInt8] = []
    for scalar in scalars[start..<at] { bytes.append(utf8: scalar.value) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func skip(_ sign: Unicode.Scalar) -> Bool {
    skipSpace()
    return skipAtOnce(sign)
  }

  private mutating func skipAtOnce(_ sign: Unicode.Scalar) -> Bool {
    guard current == sign else { return false }
    at += 1
    return true
  }

  private mutating func skipSpace() {
    while let sign = current, sign == " " || sign.properties.isWhitespace { at += 1 }
  }

  private func fault(_ message: String) -> PatternSyntaxError {
    PatternSyntaxError(message: "\(message) at character \(at + 1)")
  }
}
