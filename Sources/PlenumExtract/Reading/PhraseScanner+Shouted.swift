import PlenumModel
import PlenumText

/// Names in headlines in capitals, where neither their end nor their small letters show.
extension PhraseScanner {
  /// "ĐẠI HỘI ĐẢNG BỘ BỆNH VIỆN MẮT SÔNG LAM": the name as the text writes it elsewhere.
  func restoreShouted(_ scan: inout PhraseScan) {
    let known = scan.bodies.filter {
      !reading.isShouted($0.tokens.lowerBound) && $0.parts.count > 1
    }
    .sorted { ($0.tokens.count, $1.tokens.lowerBound) > ($1.tokens.count, $0.tokens.lowerBound) }
    guard !known.isEmpty else { return }
    for index in scan.bodies.indices {
      let body = scan.bodies[index]
      guard reading.isShouted(body.tokens.lowerBound), body.unit == nil, body.parts.count == 1,
        body.root.detail.isEmpty,
        let full = known.first(where: { isSame($0, at: body.tokens.lowerBound) })
      else { continue }
      scan.bodies[index] = full
      scan.bodies[index].tokens =
        body.tokens.lowerBound..<body.tokens.lowerBound + full.tokens.count
    }
  }

  private func isSame(_ body: BodyPhrase, at start: Int) -> Bool {
    let end = start + body.tokens.count
    guard end <= reading.tokens.count else { return false }
    return LabelKey.exact(reading.text.string(start..<end))
      == LabelKey.exact(reading.text.string(body.tokens))
  }
}
