import PlenumGazetteer
import PlenumModel
import PlenumRules
import PlenumText

/// Units and owners that bodies side by side share.
extension PhraseScanner {
  /// "HĐND, UBND phường Khuê Trung": heads joined by a comma, a dash or "và" share the unit of the last.
  func shareUnits(_ scan: inout PhraseScan) {
    for index in scan.bodies.indices.dropLast().reversed() {
      let next = scan.bodies[index + 1]
      guard scan.bodies[index].unit == nil, takesUnit(scan.bodies[index]), let unit = next.unit,
        joins(scan.bodies[index].tokens.upperBound, next.tokens.lowerBound)
      else { continue }
      scan.bodies[index].unit = unit
      for at in scan.positions.indices
      where scan.positions[at].body?.tokens == scan.bodies[index].tokens {
        scan.positions[at].body?.unit = unit
      }
    }
  }

  /// "tham gia Ban Thường vụ Huyện ủy và giữ chức Bí thư Huyện ủy Cần Giờ": the committee that the next post names.
  func shareCommittees(_ scan: inout PhraseScan) {
    for index in scan.bodies.indices.dropLast().reversed() {
      let body = scan.bodies[index]
      guard body.unit == nil, body.root.level != nil, joinsCommittee(body, scan),
        let next = scan.bodies[(index + 1)...].first(where: {
          $0.unit?.name != nil && $0.tokens.lowerBound >= body.tokens.upperBound
        }), next.root.head == body.root.head, leadsToOffice(body.tokens.upperBound, next)
      else { continue }
      scan.bodies[index].unit = next.unit
      for at in scan.positions.indices where scan.positions[at].body?.tokens == body.tokens {
        scan.positions[at].body?.unit = next.unit
      }
    }
  }

  /// Whether a body is named in what somebody joins.
  private func joinsCommittee(_ body: BodyPhrase, _ scan: PhraseScan) -> Bool {
    let before = max(0, body.tokens.lowerBound - 12)..<body.tokens.upperBound
    let words = reading.text.lower(before)
    return words.holds("tham gia b") || words.holds("vào b")
  }

  /// "| và giữ chức vụ Phó Bí thư Thường trực | Huyện ủy Cần Giờ".
  private func leadsToOffice(_ end: Int, _ next: BodyPhrase) -> Bool {
    let start = next.tokens.lowerBound
    guard start > end, start - end < 12 else { return false }
    return (end..<start).contains { reading.text.string($0) == "giữ" }
      && !(end..<start).contains { reading.text.isSign($0, ";") }
  }

  /// "Đảng ủy, Bộ Chỉ huy Quân sự tỉnh": the committee is that of the force, above the commune.
  func nameForces(_ scan: inout PhraseScan) {
    for index in scan.bodies.indices.dropLast() {
      let body = scan.bodies[index]
      let next = scan.bodies[index + 1]
      guard body.parts.count == 1, body.root.head == "Đảng ủy", body.root.detail.isEmpty,
        next.type == .armedForcesBody, next.parts.count == 1,
        next.unit?.word.map({ !$0.levels.contains(.commune) }) ?? false,
        joins(body.tokens.upperBound, next.tokens.lowerBound)
      else { continue }
      scan.bodies[index].unit = next.unit
      if next.root.head.ends(with: "Quân sự") {
        scan.bodies[index].parts[0].detail = "Quân sự"
      } else {
        scan.bodies[index].parts.append(next.root)
      }
    }
  }

  /// "HĐND, UBND | các xã, thị trấn", "Hội Nông dân | 12 xã": bodies of many units are nobody's in particular.
  func dropOthers(_ scan: inout PhraseScan) {
    scan.bodies.removeAll {
      $0.unit == nil && $0.root.level == nil && leadsToMany($0.tokens.upperBound)
    }
  }

  /// Whether many units follow, behind other heads or not: "HĐND | , UBND các xã".
  private func leadsToMany(_ end: Int) -> Bool {
    var index = end
    while !startsMany(index) {
      guard index + 1 < reading.tokens.count,
        reading.text.isSign(index, ",") || reading.isWord(index, reading.language.keywords.va),
        let (_, length) = reading.longest(.bodyHead, at: index + 1)
      else { return false }
      index += 1 + length
    }
    return true
  }

  /// "các xã", "12 xã", "2 cấp".
  private func startsMany(_ index: Int) -> Bool {
    guard index + 1 < reading.tokens.count,
      reading.text.sentence(holding: index) == reading.text.sentence(holding: index - 1),
      reading.tokens[index].kind == .number
        || reading.isWord(
          index, reading.language.keywords.cac, reading.language.keywords.moi,
          reading.language.keywords.nhieu)
    else { return false }
    let word = index + 1
    return !reading.tokens[word].isCapitalized && bodies.startsUnit(word)
  }

  /// "Đảng ủy, Bộ Tư lệnh Vùng 4 Hải quân": the committee of the same command.
  func nameCommands(_ scan: inout PhraseScan) {
    for index in scan.bodies.indices.dropLast() {
      let body = scan.bodies[index]
      let next = scan.bodies[index + 1]
      guard body.parts.count == 1, body.root.head == "Đảng ủy", body.root.detail.isEmpty,
        body.unit == nil, next.type == .armedForcesBody, next.unit == nil, next.parts.count == 1,
        next.root.label.begins(with: "Bộ Tư lệnh "),
        joins(body.tokens.upperBound, next.tokens.lowerBound)
      else { continue }
      let name = next.root.label.dropFirst("Bộ Tư lệnh ".count)
      scan.bodies[index].parts[0].detail = name == "Hải quân" ? "Quân chủng Hải quân" : String(name)
    }
  }

  private func takesUnit(_ body: BodyPhrase) -> Bool {
    body.root.level == nil && !body.root.detail.holds("Trung ương")
      && [.unit, .either, .field].contains(body.root.slot)
  }

  private func joins(_ end: Int, _ start: Int) -> Bool {
    guard (0...1).contains(start - end) else { return false }
    if start == end { return true }
    return reading.isWord(end, reading.language.keywords.va) || reading.text.isDash(end)
      || reading.text.isSign(end, ",") || reading.text.isSign(end, "&")
  }
}
