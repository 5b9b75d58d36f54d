import PlenumText
import Testing

struct SyllableTableTests {
  private func folded(_ word: String) -> [UInt8] {
    var key: [UInt8] = Array("rest of an earlier word".utf8)
    SyllableTable.fold(word.unicodeScalars, into: &key)
    return key
  }

  @Test(arguments: [
    ("uỷ", "ủy"), ("HOÀ", "hòa"), ("Thuý", "thúy"), ("ĐẢNG", "đảng"), ("Khoẻ", "khỏe"),
    ("K’Brếp", "k'brếp"), ("–", "-"), ("—", "-"), ("“", "\""), ("»", "\""), ("QH14", "qh14"),
    ("Ðảng", "đảng"),
  ])
  func `case, tone placement and shape of signs do not matter`(one: String, other: String) {
    #expect(folded(one) == folded(other))
  }

  @Test(arguments: [
    ("hùng", "hưng"), ("ma", "mà"), ("mả", "mã"), ("da", "đa"), ("an", "ăn"), ("an", "ân"),
    ("o", "ơ"), ("ô", "ơ"), ("u", "ư"), ("qui", "quy"), ("bí", "bị"), ("ca1", "cà"), ("CA2", "cá"),
    ("-", "/"),
  ])
  func `letters, tones and digits matter`(one: String, other: String) {
    #expect(folded(one) != folded(other))
  }

  @Test func `a key keeps its identifier and a new key gets the next`() {
    var table = SyllableTable()
    #expect(table.count == 1)
    let first = table.intern([1, 2])
    let second = table.intern([3])
    #expect(first != second)
    #expect(table.intern([1, 2]) == first)
    #expect(table.identifier(of: [3]) == second)
    #expect(table.identifier(of: [4]) == SyllableTable.unknown)
    #expect(table.count == 3)
  }
}
