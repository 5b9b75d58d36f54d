import PlenumModel
import PlenumText
import PlenumExtract

/// What part a body plays where it is named.
enum BodyRole {
  /// Whether the body stands after "của", "thuộc" or inside a document's name: it owns or issues, it does not act.
  static func isOwner(_ body: BodyPhrase, in extraction: Extraction) -> Bool {
    let start = body.tokens.lowerBound
    if extraction.directives.contains(where: { $0.tokens.contains(start) }) { return true }
    return start > 0
      && ["của", "thuộc"].contains(extraction.text.lower(start - 1))
  }

  /// Whether the body is what a day is about: "kỷ niệm 82 năm Ngày thành lập Đảng".
  static func isCommemorated(_ body: BodyPhrase, in extraction: Extraction) -> Bool {
    let start = max(0, body.tokens.lowerBound - 2)
    let before = extraction.text.lower(start..<body.tokens.lowerBound)
    return before.ends(with: "thành lập") || before.ends(with: "truyền thống")
  }

  /// Whether the body is the holder of a congress that others look forward to: "tiến tới Đại hội Đảng bộ X".
  static func isToCome(_ body: BodyPhrase, in extraction: Extraction) -> Bool {
    extraction.events.contains { event in
      guard event.body?.tokens == body.tokens, event.ordinal != nil || event.term != nil else {
        return false
      }
      let start = max(0, event.head.lowerBound - 2)
      let before = extraction.text.lower(start..<event.head.lowerBound)
      return ["tiến tới", "hướng tới", "chào mừng"].contains(before)
    }
  }

  /// Whether the body is part of a post ("Chủ tịch UBND phường").
  static func isOfPost(_ body: BodyPhrase, in extraction: Extraction) -> Bool {
    extraction.positions.contains { $0.tokens.contains(body.tokens.lowerBound) }
  }
}
