import PlenumExtract
import PlenumModel
import PlenumText

extension PresenceReader {
  /// "Tới dự và phát biểu chỉ đạo có đồng chí A": the only one who is named has also spoken.
  func speaker(of trigger: Trigger, _ group: [Actor]) -> Actor? {
    guard trigger.frame == .attended, trigger.side == .after, group.count == 1,
      extraction.text.lower(trigger.tokens).holds("phát biểu")
    else { return nil }
    return group[0]
  }

  /// "Trước đó, tại hội nghị giao ban tháng 3, ông A cho biết …": of another event than the main one, unless
  /// the text tells of that event too.
  func isEarlier(_ sentence: Sentence) -> Bool {
    let start = sentence.tokens.lowerBound
    let text = extraction.text
    guard sentence.tokens.count > 4, text.lower(start..<start + 2) == "trước đó"
    else { return false }
    return (start..<min(start + 6, sentence.tokens.upperBound)).contains {
      text.lower($0) == "tại"
    }
      && !events.contains { !$0.isMain && $0.scope.contains(start) }
  }
}
