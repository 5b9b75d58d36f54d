package import PlenumModel

/// A steering or normative document named in the text.
package struct DirectivePhrase: Sendable, Hashable {
  /// The kind as printed: "Nghị quyết".
  package var kind: String
  /// The number as written, without spaces.
  package var number: String?
  /// The tokens of the number.
  package var numberTokens: Range<Int>?
  /// The day of issue.
  package var date: PartialDate?
  /// Who issued it, as the text says.
  package var issuer: BodyPhrase?
  /// The event whose resolution it is ("Nghị quyết Đại hội …").
  package var event: EventPhrase?
  /// The plenum of the Central Committee whose resolution it is, such as "4 khóa XII".
  package var plenum: String?
  /// The name as written.
  package var label: Range<Int>
  /// Kind, number, date and issuer.
  package var tokens: Range<Int>
  /// The rule that found it.
  package var rule: String
}
