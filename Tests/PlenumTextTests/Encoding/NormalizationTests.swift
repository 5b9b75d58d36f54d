import PlenumText
import Testing

struct NormalizationTests {
  @Test func `decomposed letters are composed`() {
    let decomposed = "u\u{31B}\u{309}"
    #expect(Array(NFC.normalize(decomposed).unicodeScalars) == ["ử"])
    #expect(Array(NFC.normalize("o\u{302}\u{323}").unicodeScalars) == ["ộ"])
    #expect(Array(NFC.normalize("o\u{323}\u{302}").unicodeScalars) == ["ộ"])
  }

  @Test func `compatibility twins are replaced`() {
    #expect(
      Array(NFC.normalize("\u{212B}\u{2000}\u{1F71}").unicodeScalars) == ["Å", "\u{2002}", "ά"])
  }

  @Test func `composed text is left alone`() {
    let text = "Đảng ủy – “phường” … ½ ₫ 🎉"
    #expect(Array(NFC.normalize(text).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test func `cleaning drops what cannot be seen`() {
    let text = "Đảng\u{A0}ủy\u{200B} phư\u{AD}ờng\u{FEFF}\r\nhọp\u{07}"
    #expect(TextCleaner.clean(text) == "Đảng ủy phường\nhọp")
  }

  @Test func `line ends become line feeds and nothing else changes`() {
    let text = "a\u{A0}b\r\nc\rd\u{200B}\n"
    let scalars = Array(TextCleaner.normalizeLineEnds(text).unicodeScalars)
    #expect(scalars == Array("a\u{A0}b\nc\nd\u{200B}\n".unicodeScalars))
  }
}
