import PlenumExtract
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
}
