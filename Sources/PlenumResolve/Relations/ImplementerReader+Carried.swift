import PlenumExtract
import PlenumModel
import PlenumText

extension ImplementerReader {
  /// "Đảng ủy quán triệt Nghị quyết A. Thực hiện hiệu quả Kế hoạch B …": a sentence that opens with the deed
  /// goes on about those who act in the one before, in the same paragraph.
  func carried(into trigger: Trigger, _ sentence: Sentence) -> [ResolvedBody] {
    guard trigger.tokens.lowerBound == sentence.tokens.lowerBound,
      let at = text.sentence(holding: sentence.tokens.lowerBound), at > 0,
      text.sentences[at - 1].block == sentence.block
    else { return [] }
    let before = text.sentences[at - 1]
    let deed = extraction.triggers.last {
      before.tokens.contains($0.tokens.lowerBound)
        && [.implements, .studied].contains($0.frame)
    }
    return deed.map { subjects(before: $0, in: before) } ?? []
  }

  /// "đánh giá kết quả triển khai …", "sơ kết 3 năm thực hiện …".
  func isSummedUp(_ trigger: Trigger, _ sentence: Sentence) -> Bool {
    let start = max(sentence.tokens.lowerBound, trigger.tokens.lowerBound - 6)
    let before = text.lower(start..<trigger.tokens.lowerBound)
    if trigger.frame == .studied, before.ends(with: " và"),
      isTimed(start..<trigger.tokens.lowerBound)
    {
      return false
    }
    return ["sơ kết", "tổng kết", "kết quả", "đánh giá"].contains { before.holds($0) }
  }

  /// "đánh giá kết quả quý I và | triển khai": what is summed up is the work of a time.
  private func isTimed(_ words: Range<Int>) -> Bool {
    guard let joint = words.last else { return false }
    return text.tokens[joint - 1].kind == .number
      || ["quý", "năm", "tháng"].contains(text.lower(joint - 2))
      || text.lower(joint - 2..<joint) == "đầu năm"
  }
}
