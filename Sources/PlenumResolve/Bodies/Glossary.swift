import PlenumExtract
import PlenumModel
import PlenumText

/// Short names that the article itself explains: "Công ty Cấp nước số 7 (CN7)", "Đại học Sông Lam (ĐHSL)".
struct Glossary: Sendable {
  private var names: [String: String] = [:]
  /// Bodies by the initials of their full name, where the text uses these as a word.
  private var bodies: [String: BodyPhrase] = [:]
  private let firms: FirmNames

  init(_ extraction: Extraction) {
    firms = FirmNames(extraction)
    let text = extraction.text
    for index in text.tokens.indices where text.isSign(index, "(") {
      guard index + 2 < text.tokens.count, text.isSign(index + 2, ")"),
        Self.isShort(index + 1, text)
      else { continue }
      let short = text.string(index + 1)
      if let name = Self.spelled(short, before: index, text)
        ?? Self.named(before: index, extraction)
      {
        names[short] = names[short] ?? name
      }
    }
    let words = Set(
      text.tokens.indices.filter { Self.isShort($0, text) }.map { text.string($0) })
    for body in extraction.bodies where (3...8).contains(body.tokens.count) {
      let initials = Self.initials(body.tokens, text)
      if words.contains(initials), names[initials] == nil, bodies[initials] == nil {
        bodies[initials] = body
      }
    }
  }

  /// "CCTQ5" of "Chi cục Thuế Quận 5".
  private static func initials(_ tokens: Range<Int>, _ text: AnnotatedText) -> String {
    tokens.map { index in
      let word = text.string(index)
      if text.tokens[index].kind == .number { return word }
      let letter = String(word.prefix(1)).uppercased()
      return letter == "Đ" ? letter : LabelKey.search(letter).uppercased()
    }.joined()
  }

  /// The phrase with short names in full.
  func expanded(_ phrase: BodyPhrase) -> BodyPhrase {
    var phrase = phrase
    phrase.parts = firms.expanded(phrase.parts)
    if phrase.unit == nil, let body = bodies[phrase.root.detail] {
      phrase.parts[phrase.parts.count - 1].detail = ""
      phrase.parts += body.parts
      phrase.unit = body.unit
      return phrase
    }
    guard !names.isEmpty else { return phrase }
    for index in phrase.parts.indices {
      let words = phrase.parts[index].detail.words.map(String.init)
      guard words.contains(where: { names[$0] != nil }) else { continue }
      phrase.parts[index].detail = words.map { names[$0] ?? $0 }.joined(separator: " ")
    }
    return phrase
  }

  /// The institution under its full name.
  func expanded(_ institution: Institution) -> Institution {
    institution.with(parts: firms.expanded(institution.parts))
  }

  private static func isShort(_ index: Int, _ text: AnnotatedText) -> Bool {
    let token = text.tokens[index]
    guard token.isCapitalized, token.length >= 2,
      !text.bytes[Int(token.start)..<Int(token.end)].contains(where: isSmallLetter)
    else { return false }
    let word = text.string(index)
    return (2...7).contains(word.count) && word.first?.isUppercase ?? false
      && word.allSatisfy { $0.isUppercase || $0.isNumber }
  }

  private static func isSmallLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  /// The words before the bracket whose first letters spell the short name.
  private static func spelled(_ short: String, before index: Int, _ text: AnnotatedText) -> String?
  {
    let start = index - short.count
    guard start >= 0 else { return nil }
    let initials = (start..<index).map { text.string($0).prefix(1).uppercased() }.joined()
    return initials == short ? text.string(start..<index) : nil
  }

  /// The organisation whose name ends at the bracket.
  private static func named(before index: Int, _ extraction: Extraction) -> String? {
    let body = extraction.bodies.last { $0.tokens.upperBound == index && $0.unit == nil }
    guard let part = body?.parts.last, part.type == .otherBody, !part.detail.isEmpty else {
      return nil
    }
    return part.label
  }
}
