import Testing

@testable import PlenumExport

/// Names that need no escape are known at a glance.
struct LocalNameTests {
  @Test(arguments: [1, 2, 7, 8, 9, 15, 16, 17, 40])
  func `a name is plain when each of its bytes is`(length: Int) {
    for place in 0..<length {
      for byte in UInt8(1)..<0x80 {
        var bytes = Array(repeating: UInt8(ascii: "a"), count: length)
        bytes[place] = byte
        let name = String(decoding: bytes, as: UTF8.self)
        #expect(LocalName.isPlain(name) == isPlain(name), "\(name)")
      }
    }
  }

  @Test(arguments: ["", "đảng-1234567", "person-vũ-thanh-liem-5f0c", "a\u{0}bcdefghij"])
  func `other names are not plain`(name: String) {
    #expect(!LocalName.isPlain(name))
  }

  private func isPlain(_ name: String) -> Bool {
    name.wholeMatch(of: /[A-Za-z][A-Za-z0-9\-]*/) != nil
  }
}
