public import PlenumText

/// A test on one token that rules can name as `%name`; the engine's user provides them.
public struct TokenPredicate: Sendable {
  /// The name without the percent sign.
  public let name: String
  /// Whether the token at this index passes.
  public let test: @Sendable (AnnotatedText, Int) -> Bool

  /// Makes a predicate.
  public init(_ name: String, test: @escaping @Sendable (AnnotatedText, Int) -> Bool) {
    self.name = name
    self.test = test
  }
}
