import Plenum
import PlenumTestSupport
import Testing

struct OutputTests {
  @Test(arguments: [
    ("Vũ Thành Liêm", 13), ("Vu\u{303} Tha\u{300}nh", 8), ("会议", 4), ("😀", 2), ("", 0),
    ("a\u{200B}b", 2),
  ])
  func `display width counts columns`(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test func `columns line up whatever the signs`() {
    let table = TextTable(
      header: ["NAME", "X"], rows: [["Vũ", "1"], ["Vu\u{303}", "1"], ["会", "1"], ["abcd", "1"]])
    let lines = table.text(width: 40).split(separator: "\n").dropFirst(2)
    #expect(lines.allSatisfy { DisplayWidth.of($0) == 7 && $0.hasSuffix("  1") })
  }

  @Test func `long cells wrap within the width and lose nothing`() {
    let quote = String(repeating: "Đảng ủy phường Khuê Trung ", count: 20)
    let table = TextTable(header: ["DATE", "QUOTE"], rows: [["2020-10-07", quote]])
    let lines = table.text(width: 60).split(separator: "\n")
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 60 })
    let words = lines.dropFirst(2).joined(separator: " ").split(separator: " ").dropFirst()
    #expect(words.elementsEqual(quote.split(separator: " ")))
  }

  @Test func `a word longer than its column is cut`() {
    let table = TextTable(header: ["A"], rows: [[String(repeating: "x", count: 50)]])
    #expect(
      table.text(width: 20).split(separator: "\n").dropFirst().map(\.count)
        == [20, 20, 20, 10])
  }

  @Test(arguments: SampleGraphs.hostileLabels)
  func `nothing in a cell drives the terminal`(label: String) {
    let text = TextTable(header: ["A"], rows: [[label]]).text(width: 80)
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    #expect(!text.unicodeScalars.contains { (0x7F...0x9F).contains($0.value) || $0 == "\u{202E}" })
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("", ""),
  ])
  func `CSV cells are quoted when they must be`(cell: String, written: String) {
    #expect(CSVText.line([cell, "x"]) == written + ",x\r\n")
  }
}
