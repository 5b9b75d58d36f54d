/// An entry of a lexicon found at some token.
public struct LexicalMatch: Sendable, Hashable {
  /// The lexical class, as numbered by the lexicon.
  public let lexicalClass: Int
  /// Number of tokens.
  public let length: Int
  /// The entry's index in the lexicon.
  public let entry: Int
}
