import PlenumExtract
import PlenumText

extension PresenceReader {
  /// "Tới dự và phát biểu chỉ đạo có đồng chí A": the only one who is named has also spoken.
  func speaker(of trigger: Trigger, _ group: [Actor]) -> Actor? {
    guard trigger.frame == .attended, trigger.side == .after, group.count == 1,
      extraction.text.string(trigger.tokens).lowercased().contains("phát biểu")
    else { return nil }
    return group[0]
  }
}
