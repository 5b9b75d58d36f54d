import PlenumExtract
import PlenumModel
import PlenumText

/// Reads events that a sentence tells with a verb: who visits, inspects, meets whom.
struct VerbEventReader {
  let extraction: Extraction
  let bodies: BodyResolver

  private var text: AnnotatedText { extraction.text }

  /// How far from the beginning of the sentence the verb can stand.
  private static let reach = 70

  /// The first verb with a body or a person before it that no noun or purpose governs.
  func verb(in sentence: Sentence) -> EventVerb? {
    extraction.eventVerbs.first { verb in
      sentence.tokens.contains(verb.tokens.lowerBound)
        && verb.tokens.lowerBound - sentence.tokens.lowerBound < Self.reach
        && !text.tokens[verb.tokens.lowerBound].isCapitalized
        && !isInsidePhrase(verb) && !isGoverned(verb, in: sentence)
        && (subject(of: verb, in: sentence) != nil || hasPerson(before: verb, in: sentence)
          || hasUnit(before: verb))
    }
  }

  /// Who holds the event: the first body before the verb.
  func organizers(of verb: EventVerb, in sentence: Sentence) -> [ResolvedBody] {
    guard let subject = subject(of: verb, in: sentence) else { return [] }
    let partners = extraction.bodies.filter { body in
      subject.tokens.upperBound <= body.tokens.lowerBound
        && body.tokens.upperBound <= verb.tokens.lowerBound && isPartner(body)
    }
    return ([subject] + partners).compactMap { bodies.holder($0) }
  }

  /// "Hội LHPN phường cùng Đoàn Thanh niên phường ra quân": the second body takes part in the deed.
  private func isPartner(_ body: BodyPhrase) -> Bool {
    let start = max(0, body.tokens.lowerBound - 3)
    let before = text.lower(start..<body.tokens.lowerBound)
    return ["cùng", "phối hợp với", "phối hợp", "cùng với"].contains { before.ends(with: $0) }
      && !BodyRole.isOfPost(body, in: extraction)
  }

  /// The words that tell the event: from the body that acts, or from the verb, to the end of the clause.
  func clause(of verb: EventVerb, in sentence: Sentence) -> Range<Int> {
    let limit = min(sentence.tokens.upperBound, verb.tokens.upperBound + 30)
    let end =
      (verb.tokens.upperBound..<limit).first { index in
        text.isSign(index, ",") || text.isSign(index, ".") || text.isSign(index, ":")
          || text.isSign(index, ";") || text.lower(index) == "do"
      } ?? limit
    let body = subject(of: verb, in: sentence)
    let isNear = body.map { verb.tokens.lowerBound - $0.tokens.upperBound <= 4 } ?? false
    return (isNear ? body?.tokens.lowerBound ?? 0 : verb.tokens.lowerBound)..<end
  }

  private func subject(of verb: EventVerb, in sentence: Sentence) -> BodyPhrase? {
    extraction.bodies.first {
      sentence.tokens.contains($0.tokens.lowerBound)
        && $0.tokens.upperBound <= verb.tokens.lowerBound
        && !isPlace($0) && !BodyRole.isCommemorated($0, in: extraction)
        && !BodyRole.isOfPost($0, in: extraction) && !BodyRole.isOwner($0, in: extraction)
    }
  }

  private func hasPerson(before verb: EventVerb, in sentence: Sentence) -> Bool {
    extraction.persons.contains {
      sentence.tokens.contains($0.tokens.lowerBound)
        && $0.tokens.lowerBound < verb.tokens.lowerBound
    }
      || extraction.positions.contains {
        sentence.tokens.contains($0.tokens.lowerBound)
          && $0.tokens.lowerBound < verb.tokens.lowerBound
      }
  }

  /// "Phường Móng Cái 3 ra mắt mô hình …": the unit itself acts.
  private func hasUnit(before verb: EventVerb) -> Bool {
    [.ceremony, .campaign].contains(verb.type)
      && extraction.units.contains {
        (0...1).contains(verb.tokens.lowerBound - $0.tokens.upperBound)
          && text.tokens[$0.tokens.lowerBound].isCapitalized
      }
  }

  private func isPlace(_ body: BodyPhrase) -> Bool {
    let start = max(0, body.tokens.lowerBound - 3)
    return text.lower(start..<body.tokens.lowerBound).holds("tại")
  }

  private func isInsidePhrase(_ verb: EventVerb) -> Bool {
    let at = verb.tokens.lowerBound
    return extraction.bodies.contains { $0.tokens.contains(at) }
      || extraction.positions.contains { $0.tokens.contains(at) }
      || extraction.directives.contains { $0.label.contains(at) }
  }

  private static let governors: WordSet = [
    "để", "nhằm", "về", "sẽ", "tác", "việc", "quả", "đoàn", "hoạch", "trình", "buổi", "cuộc", "đợt",
    "phục", "nghị", "vị", "và", "đến", "tiến", "chức", "lớp", "tục", "chủ", "bị", "lễ", "được",
    "phiên", "kỳ",
  ]

  /// "đã tổ chức sơ kết 2 năm thực hiện …": the verb names what is held.
  private func isHeld(_ verb: EventVerb, in sentence: Sentence) -> Bool {
    let start = verb.tokens.lowerBound - 2
    guard start >= sentence.tokens.lowerBound, verb.type != .visit, verb.type != .meeting else {
      return false
    }
    return text.lower(start..<verb.tokens.lowerBound) == "tổ chức"
  }

  /// "công tác kiểm tra", "để kiểm tra", "Hội nghị tổng kết".
  private func isGoverned(_ verb: EventVerb, in sentence: Sentence) -> Bool {
    guard verb.tokens.lowerBound > sentence.tokens.lowerBound else { return true }
    let before = text.lower(verb.tokens.lowerBound - 1)
    if before == "đến" || isHeld(verb, in: sentence) { return false }
    return Self.governors.contains(before)
  }
}
