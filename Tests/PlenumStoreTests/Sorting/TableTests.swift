import Testing

@testable import PlenumStore

/// The small tables with which a store is read.
struct TableTests {
  @Test(arguments: [1, 1_000_000_000])
  func `rows have their numbers, also where most were removed`(step: Int64) {
    let table = RowTable((1...500).map { (row: $0 * step, number: UInt32($0)) })
    #expect((1...500).allSatisfy { table[$0 * step] == UInt32($0) })
    #expect(table[0] == nil && table[-1] == nil && table[501 * step] == nil)
  }

  @Test func `words have the numbers of their coming`() {
    var codes = WordCodes()
    let words = (0..<2000).map { "word" + String(repeating: "x", count: $0 % 12) + "\($0)" }
    for _ in 0..<2 {
      for (number, word) in words.enumerated() {
        #expect(unsafe Array(word.utf8).withUnsafeBytes { unsafe codes.code(of: $0) } == number)
      }
    }
    #expect(codes.words == words)
  }

  @Test(arguments: ["", "Hội nghị Đảng bộ – “Nghị quyết” số 18…", "Straße 12"])
  func `Vietnamese has one way to be written`(text: String) {
    #expect(ComposedText.isSurelyComposed(text))
  }

  @Test(arguments: ["Ho\u{302}\u{323}i", "\u{212B}", "\u{2000}", "한"])
  func `letters that may be written otherwise are looked at`(text: String) {
    #expect(!ComposedText.isSurelyComposed(text))
  }
}
