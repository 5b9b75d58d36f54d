import PlenumModel

/// Reads the text of a ``Selector``.
struct SelectorParser {
  private let text: [Character]
  private var place = 0

  init(_ text: String) { self.text = Array(text.lowered) }

  /// The alternatives, or nil where the text is no selector.
  mutating func alternatives() -> [[Selector.Step]]? {
    var all: [[Selector.Step]] = []
    repeat {
      guard let chain = chain() else { return nil }
      all.append(chain)
    } while take(",")
    return place == text.count ? all : nil
  }

  private mutating func chain() -> [Selector.Step]? {
    var steps: [Selector.Step] = []
    skipSpaces()
    while place < text.count, text[place] != "," {
      guard let step = step() else { return nil }
      steps.append(step)
      skipSpaces()
    }
    return steps.isEmpty ? nil : steps
  }

  private mutating func step() -> Selector.Step? {
    let start = place
    var step = Selector.Step()
    step.name = word()
    while place < text.count {
      if take("#") {
        step.id = word()
        if step.id.isEmpty { return nil }
      } else if take(".") {
        let name = word()
        if name.isEmpty { return nil }
        step.classes.append(name)
      } else if take("[") {
        guard let test = attributeTest() else { return nil }
        step.attributes.append(test)
      } else {
        break
      }
    }
    return place > start ? step : nil
  }

  /// What stands between brackets: `name`, `name=value`, `name^=value`, `name$=value`, `name*=value`.
  private mutating func attributeTest() -> Selector.AttributeTest? {
    let name = word()
    if name.isEmpty { return nil }
    if take("]") { return Selector.AttributeTest(name: name, comparison: .present, value: "") }
    let comparison: Selector.AttributeTest.Comparison =
      take("^") ? .prefix : take("$") ? .suffix : take("*") ? .part : .equal
    guard take("="), let value = value() else { return nil }
    return Selector.AttributeTest(name: name, comparison: comparison, value: value)
  }

  private mutating func value() -> String? {
    guard let end = text[place...].firstIndex(of: "]") else { return nil }
    let value = String(text[place..<end]).trimmed("\"' ")
    place = end + 1
    return value.isEmpty ? nil : value
  }

  private mutating func word() -> String {
    let start = place
    while place < text.count, isWordPart(text[place]) { place += 1 }
    return String(text[start..<place])
  }

  private func isWordPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "-" || character == "_"
      || character == ":" || character == "⚡"
  }

  private mutating func take(_ character: Character) -> Bool {
    guard place < text.count, text[place] == character else { return false }
    place += 1
    return true
  }

  private mutating func skipSpaces() {
    while place < text.count, text[place] == " " { place += 1 }
  }
}
