import PlenumText
import PlenumExtract

/// What part a body plays where it is named.
enum BodyRole {
  /// Whether the body stands after "của", "thuộc" or inside a document's name: it owns or issues, it does not act.
  static func isOwner(_ body: BodyPhrase, in extraction: Extraction) -> Bool {
    let start = body.tokens.lowerBound
    if extraction.directives.contains(where: { $0.tokens.contains(start) }) { return true }
    return start > 0
      && ["của", "thuộc"].contains(extraction.text.string(start - 1).lowercased())
  }

  /// Whether the body is part of a post ("Chủ tịch UBND phường").
  static func isOfPost(_ body: BodyPhrase, in extraction: Extraction) -> Bool {
    extraction.positions.contains { $0.tokens.contains(body.tokens.lowerBound) }
  }
}
