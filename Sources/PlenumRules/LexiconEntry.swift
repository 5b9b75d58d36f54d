/// An entry of a lexicon: a phrase, its class and its features.
public struct LexiconEntry: Sendable {
  /// The lexical class, as numbered by the lexicon.
  public let lexicalClass: Int
  /// The words as written in the lexicon.
  public let phrase: String
  /// Features by column name.
  public let features: [String: String]

  /// A feature's text.
  public subscript(feature: String) -> String? { features[feature] }
}
