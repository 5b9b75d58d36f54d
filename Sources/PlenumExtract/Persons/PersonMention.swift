/// A person named in the text, with the posts given at that place.
package struct PersonMention: Sendable {
  /// The name in normal capitals, without words of address.
  package var name: String
  /// The tokens of the name.
  package var tokens: Range<Int>
  /// The tokens with words of address and ranks before the name.
  package var whole: Range<Int>
  /// Indices of the posts given here.
  package var positions: [Int] = []
  /// The rule that recognised it.
  package var rule: String
}
