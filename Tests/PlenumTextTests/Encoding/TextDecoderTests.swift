import PlenumText
import Testing

struct TextDecoderTests {
  static let sentence =
    "Cộng hòa xã hội chủ nghĩa Việt Nam, Đảng ủy phường tổ chức hội nghị sơ kết."

  private func latin(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }

  @Test func `UTF-8 with and without byte order mark`() {
    let bytes = Array(Self.sentence.utf8)
    #expect(TextDecoder.decode(bytes)?.text == Self.sentence)
    #expect(TextDecoder.decode([0xEF, 0xBB, 0xBF] + bytes)?.text == Self.sentence)
  }

  @Test(arguments: [true, false], [true, false])
  func `UTF-16 in both orders`(isLittle: Bool, hasMark: Bool) {
    let units = (hasMark ? [0xFEFF] : []) + Array(Self.sentence.utf16)
    let bytes = units.flatMap { unit in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isLittle ? pair : pair.reversed()
    }
    let decoded = TextDecoder.decode(bytes)
    #expect(decoded?.text == Self.sentence)
    #expect(decoded?.encoding == (isLittle ? .utf16LittleEndian : .utf16BigEndian))
  }

  @Test func `windows-1258 with combining tones`() {
    // "Hội nghị Đảng ủy" with tones as bytes of their own.
    let bytes: [UInt8] = [
      0x48, 0xF4, 0xF2, 0x69, 0x20, 0x6E, 0x67, 0x68, 0x69, 0xF2, 0x20, 0xD0, 0x61, 0xD2, 0x6E,
      0x67,
      0x20, 0x75, 0xD2, 0x79,
    ]
    let decoded = TextDecoder.decode(bytes)
    #expect(decoded?.text == "Hội nghị Đảng ủy")
    #expect(decoded?.encoding == .windows1258)
  }

  @Test func `TCVN3 bytes`() {
    let decoded = TextDecoder.decode(latin("C«ng hßa x· héi chñ nghÜa ViÖt Nam, §¶ng ñy ph­êng"))
    #expect(decoded?.text == "Công hòa xã hội chủ nghĩa Việt Nam, Đảng ủy phường")
    #expect(decoded?.encoding == .tcvn3)
  }

  @Test func `VNI bytes`() {
    let decoded = TextDecoder.decode(
      latin("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñaûng uûy phöôøng"))
    #expect(decoded?.text == "Cộng hòa xã hội chủ nghĩa Việt Nam, Đảng ủy phường")
    #expect(decoded?.encoding == .vni)
  }

  @Test func `a wrong label is outvoted`() {
    let bytes = latin("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam")
    #expect(TextDecoder.decode(bytes, declared: "windows-1258")?.encoding == .vni)
  }

  @Test func `a few broken bytes do not spoil UTF-8`() {
    let bytes = Array((Self.sentence + Self.sentence).utf8) + [0xE1, 0xBB]
    #expect(TextDecoder.decode(bytes)?.text == Self.sentence + Self.sentence + "\u{FFFD}")
  }

  @Test func `bytes in no known encoding give nil`() {
    let bytes: [UInt8] = (0..<200).map { 0x80 + UInt8($0 * 7 % 128) }
    #expect(TextDecoder.decode(bytes) == nil)
  }

  @Test func `NUL bytes and control characters are binary`() {
    #expect(TextDecoder.isBinary([0x41, 0x00, 0x42]))
    #expect(TextDecoder.isBinary(Array(repeating: 0x01, count: 10)))
    #expect(!TextDecoder.isBinary(Array(Self.sentence.utf8)))
  }

  @Test(arguments: 0..<40) func `a NUL byte is found wherever it stands`(place: Int) {
    var bytes = [UInt8](repeating: 0xC3, count: 40)
    #expect(!TextDecoder.isBinary(bytes))
    bytes[place] = 0
    #expect(TextDecoder.isBinary(bytes))
  }

  @Test func `one control character in fifty is text, one more is not`() {
    var bytes = [UInt8](repeating: UInt8(ascii: "\n"), count: 100)
    bytes[7] = 1
    bytes[99] = 0x1F
    #expect(!TextDecoder.isBinary(bytes))
    bytes[50] = 0x0E
    #expect(TextDecoder.isBinary(bytes))
  }
}
