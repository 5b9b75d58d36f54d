package import PlenumModel

/// An event named in the text.
package struct EventPhrase: Sendable, Hashable {
  /// The class; nil for kinds the vocabulary does not name.
  package var type: Subtype?
  /// The head as written: "hội nghị".
  package var head: Range<Int>
  /// Which one of its kind: 14 in "lần thứ 14".
  package var ordinal: Int?
  /// The term: "2020-2025".
  package var term: String?
  /// The khóa, as written; no ordinal of the event.
  package var session: String?
  /// The body it belongs to.
  package var body: BodyPhrase?
  /// Whether it is the national congress of the Party.
  package var isNational: Bool
  /// The name as written.
  package var tokens: Range<Int>
}
