import PlenumGazetteer
import PlenumModel
import PlenumRules
import PlenumText

/// Party organisations of blocs: "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Bắc Giang".
extension BodyParser {
  private static let blocHeads: WordSet = ["Đảng ủy", "Đảng bộ", "Ban Chấp hành Đảng bộ"]

  /// Small words inside the name of a bloc.
  private static let blocWords: WordSet = [
    "các", "cơ", "quan", "và", "doanh", "nghiệp", "đơn", "vị", "sự", "dân", "chính", "đảng", "sở",
    "ngành", "công", "ương", "trường", "đại", "học", "cao", "đẳng", "thương", "mại", "tổng", "hợp",
    "nông", "lâm", "cấp", "tỉnh", "thành", "phố", "lực", "lượng", "vũ", "trang",
  ]

  /// Takes the words from "Khối" to the end of the bloc's name.
  func takeBloc(_ body: inout BodyPhrase, _ limit: Int, _ afterTitle: Bool) -> Bool {
    let start = body.tokens.upperBound
    guard Self.blocHeads.contains(body.root.head), start < limit,
      reading.text.lower(start) == "khối"
    else { return false }
    let end = blocEnd(from: start, limit: limit)
    appendDetail(start..<end, to: &body, as: blocName(start..<end))
    if isCentral(end) {
      takeSeat(&body, limit)
    } else {
      takeUnit(&body, limit, afterTitle)
    }
    return true
  }

  private func blocName(_ range: Range<Int>) -> String {
    let name = reading.printed(range).replacing("T.Ư", with: "Trung ương")
    return name.first == "k" ? "K" + name.dropFirst() : name
  }

  private func isCentral(_ end: Int) -> Bool {
    reading.text.lower(max(0, end - 2)..<end) == "trung ương"
      || isShortCentral(end - 3, end)
  }

  /// "T.Ư".
  private func isShortCentral(_ index: Int, _ limit: Int) -> Bool {
    index >= 0 && index + 3 <= limit && reading.text.string(index..<index + 3) == "T.Ư"
  }

  private func blocEnd(from start: Int, limit: Int) -> Int {
    var end = start + 1
    var index = end
    while index < limit, index - start < 16 {
      if isShortCentral(index, limit) { return index + 3 }
      if isBlocWord(index, limit) {
        index += 1
        end = index
        if isCentral(end) { return end }
      } else if reading.text.isSign(index, ",") || reading.text.isDash(index) {
        guard goesOn(after: index, limit) else { return end }
        index += 1
      } else {
        return end
      }
    }
    return end
  }

  private func isBlocWord(_ index: Int, _ limit: Int) -> Bool {
    let token = reading.tokens[index]
    guard token.kind == .word, !startsUnit(index) else { return false }
    if !token.isCapitalized { return Self.blocWords.contains(reading.text.string(index)) }
    return (!startsPhrase(index) || startsSchools(index))
      && units.knownName(at: index, limit: limit, levels: [.province]) == nil
  }

  /// "Khối | Đại học, Cao đẳng", "Khối các trường | Đại học": here no head of another body.
  private func startsSchools(_ index: Int) -> Bool {
    ["đại học", "cao đẳng"].contains(
      reading.text.lower(index..<min(index + 2, reading.tokens.count)))
  }

  /// A comma belongs to the name when "Trung ương" or a unit follows soon:
  /// "Khối Doanh nghiệp | , Thương mại Trung ương", "Khối Đại học | , Cao đẳng tỉnh Kon Tum".
  private func goesOn(after comma: Int, _ limit: Int) -> Bool {
    var index = comma + 1
    while index < min(limit, comma + 8), isBlocWord(index, limit) {
      index += 1
      if isCentral(index) { return true }
    }
    guard index > comma + 1, let unit = units.parse(at: index, limit: limit, afterTitle: true)
    else {
      return false
    }
    return unit.name != nil && unit.subWord == nil
  }

  /// "… Trung ương | tại thành phố Cần Thơ".
  func takeSeat(_ body: inout BodyPhrase, _ limit: Int) {
    let start = body.tokens.upperBound
    guard reading.isWord(start, reading.language.keywords.tai),
      let unit = units.parse(at: start + 1, limit: limit, afterTitle: true), unit.name != nil
    else { return }
    appendDetail(start..<unit.tokens.upperBound, to: &body)
  }
}
