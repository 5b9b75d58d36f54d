import PlenumModel

/// Names elements of a page, in the simple part of CSS: `div.body p`, `#text`, `meta[name=author]`.
///
/// Commas separate alternatives, spaces stand for "inside". Case does not matter.
struct Selector: Sendable, Equatable {
  /// A test of one attribute.
  struct AttributeTest: Sendable, Equatable {
    /// How the value is compared.
    enum Comparison: Sendable { case present, equal, prefix, suffix, part }

    let name: String
    let comparison: Comparison
    let value: String
  }

  /// What one element must be.
  struct Step: Sendable, Equatable {
    var name = ""
    var id = ""
    var classes: [String] = []
    var attributes: [AttributeTest] = []
  }

  /// The alternatives; each is a chain of steps from the outside in.
  let alternatives: [[Step]]

  /// Reads a selector; nil when it is none.
  init?(_ text: String) {
    var parser = SelectorParser(text)
    guard let alternatives = parser.alternatives() else { return nil }
    self.alternatives = alternatives
  }
}

extension Selector.AttributeTest {
  /// Whether a value passes.
  func accepts(_ given: String) -> Bool {
    let given = given.lowered
    switch comparison {
    case .present: return true
    case .equal: return given == value
    case .prefix: return given.begins(with: value)
    case .suffix: return given.ends(with: value)
    case .part: return given.contains(value)
    }
  }
}
