/// The lexicons the extractors read; raw values are the file names.
package enum LexicalClass: String, CaseIterable, Sendable {
  case honorific, rank, familyName, historicFigure, blocker
  case unitWord, bodyHead, bodyNoun, congressOf, field, title, titleModifier
  case eventHead, eventVerb, directiveKind, documentLetters, clauseStart

  /// The place of the class among all of them.
  var place: Int { Int(unsafe unsafeBitCast(self, to: UInt8.self)) }
}
