/// One token: a syllable or other word, a run of digits, or a single punctuation sign.
public struct Token: Sendable {
  /// What a token is made of.
  public enum Kind: UInt8, Sendable {
    /// Letters, possibly with digits after them or an apostrophe inside (`QH14`, `H'Lăm`).
    case word
    /// Digits only.
    case number
    /// One sign.
    case punctuation
  }

  /// The capitals of a word.
  public enum Capitals: UInt8, Sendable {
    /// Lower case, or no word at all.
    case none
    /// Only the first letter (or a mixture) is a capital.
    case first
    /// All letters are capitals and there are at least two.
    case all
  }

  /// Byte offset of the first byte in the text's UTF-8.
  public let start: Int32
  /// Byte offset just past the token.
  public let end: Int32
  /// Code-point offset of the first code point.
  public let scalarStart: Int32
  /// Code-point offset just past the token.
  public let scalarEnd: Int32
  /// What the token is made of.
  public let kind: Kind
  /// The capitals of a word.
  public let capitals: Capitals
  /// Whether white space stands before the token.
  public let hasSpaceBefore: Bool
  /// The folded form as known to the syllable table; ``SyllableTable/unknown`` when it is in no lexicon.
  public let syllable: UInt32

  /// The number of bytes.
  @inlinable public var length: Int { Int(end - start) }

  /// Whether the token is a word with a capital first letter.
  @inlinable public var isCapitalized: Bool { capitals != .none }
}
