import PlenumModel
import PlenumRules
import PlenumText

/// What else an article says of a run of words that could be a name.
struct NameConfirmation {
  private let reading: Reading
  /// Where words with a capital stand outside sentences in capitals; empty if no sentence is in capitals.
  private let places: [String: [Int]]

  init(reading: Reading) {
    self.reading = reading
    let hasShouted = reading.text.sentences.contains { reading.isShouted($0.tokens.lowerBound) }
    let plain = reading.tokens.indices.filter {
      hasShouted && reading.tokens[$0].capitals == .first && !reading.isShouted($0)
    }
    places = Dictionary(grouping: plain) { LabelKey.exact(reading.text.string($0)) }
  }

  /// Whether a name in capitals stands in small letters too: "LÊ VĂN MÃI" here, "Lê Văn Mãi" there.
  func isSpelledElsewhere(_ name: Range<Int>) -> Bool {
    let key = LabelKey.exact(reading.text.string(name))
    let first = LabelKey.exact(reading.text.string(name.lowerBound))
    return (places[first] ?? []).contains { start in
      start + name.count <= reading.tokens.count
        && LabelKey.exact(reading.text.string(start..<start + name.count)) == key
    }
  }

  /// "bia tưởng niệm liệt sĩ, anh hùng lực lượng vũ trang nhân dân | Mai Thị Na": who is remembered there.
  func isRemembered(at start: Int) -> Bool {
    var index = start - 1
    while index > 0, start - index < 18, isHonor(index) { index -= 1 }
    guard index > 0 else { return false }
    let pair = reading.text.lower(index - 1..<index + 1)
    if pair == "tưởng niệm" { return index > 1 && isMemorial(index - 2) }
    return ["bia mộ", "phần mộ", "ngôi mộ", "đền thờ", "tượng đài", "nhà bia"].contains(pair)
  }

  /// "nhà | tưởng niệm", "đài", "bia", "khu".
  private func isMemorial(_ index: Int) -> Bool {
    ["bia", "nhà", "đài", "khu", "đền", "tượng"].contains(reading.text.lower(index))
  }

  /// Words of honour between the memorial and the name.
  private func isHonor(_ index: Int) -> Bool {
    reading.text.isSign(index, ",")
      || Self.honors.contains(reading.text.lower(index))
  }

  private static let honors: WordSet = [
    "liệt", "sĩ", "sỹ", "anh", "hùng", "nữ", "lực", "lượng", "vũ", "trang", "nhân", "dân", "đồng",
    "chí", "mẹ", "việt", "nam", "các", "cụ", "llvtnd", "vua", "danh", "tướng",
  ]
}
