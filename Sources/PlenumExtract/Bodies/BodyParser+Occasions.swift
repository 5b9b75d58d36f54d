import PlenumModel
import PlenumRules
import PlenumText

extension BodyParser {
  /// "Ban Tổ chức Festival Ninh Bình năm 2024", "Ban Tổ chức Hội thi": the committee of an occasion and not
  /// of the Party.
  func takeOccasion(_ body: inout BodyPhrase, _ limit: Int) -> Bool {
    let start = body.tokens.upperBound
    guard body.root.head == "Ban Tổ chức", start < limit, opensOccasion(start) else { return false }
    var end = start + 1
    while end < min(limit, start + 10), belongsToOccasion(end) { end += 1 }
    body.parts[body.parts.count - 1].type = .otherBody
    body.parts[body.parts.count - 1].slot = .free
    appendDetail(start..<end, to: &body)
    return true
  }

  private func opensOccasion(_ index: Int) -> Bool {
    guard reading.tokens[index].isCapitalized else { return false }
    let pair = reading.text.lower(index..<min(index + 2, reading.tokens.count))
    return Self.occasions.contains { pair == $0 || pair.begins(with: $0 + " ") }
  }

  /// Capitals, "lần thứ III", "năm 2024".
  private func belongsToOccasion(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    if token.kind == .number {
      return ["năm", "thứ", "lần"].contains(reading.text.lower(index - 1))
    }
    guard token.kind == .word else { return false }
    let word = reading.text.lower(index)
    if word == "năm" || word == "lần" || word == "thứ" {
      return index + 1 < reading.tokens.count
        && (reading.tokens[index + 1].kind == .number || reading.tokens[index + 1].isCapitalized
          || reading.text.lower(index + 1) == "thứ")
    }
    return token.isCapitalized || ["thi", "thao", "hội", "chợ", "bóng", "đá"].contains(word)
  }

  private static let occasions = [
    "festival", "hội thi", "hội thao", "hội chợ", "hội diễn", "giải", "lễ hội", "cuộc thi",
    "ngày hội", "liên hoan", "chương trình", "chiến dịch", "cuộc vận động",
  ]
}
