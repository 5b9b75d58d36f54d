import PlenumModel
import PlenumTestSupport
import PlenumText
import Testing

struct AnnotatedTextTests {
  let text = TextAnnotator(table: SyllableTable()).annotate(
    .written([
      (.headline, "😀 ĐẠI HỘI xã Ea H’Leo"), (.boilerplate, "Trang chủ"),
      (.paragraph, "Sáng 18.6 – tại xã, ông Rơ Châm dự. Bà Bé vắng."), (.caption, "Ảnh: 🇻🇳 Tám"),
    ]))

  @Test func `words of tokens and words of their span agree`() {
    for start in text.tokens.indices {
      for end in start + 1...text.tokens.count {
        #expect(text.string(start..<end) == text.string(text.span(start..<end)))
      }
    }
  }

  @Test func `an empty range has no words and an empty span`() {
    #expect(text.string(3..<3) == "")
    #expect(text.span(3..<3) == TextSpan(0, 0))
  }

  @Test func `every token lies in exactly one sentence`() {
    for index in text.tokens.indices {
      let holding = text.sentences.indices.filter { text.sentences[$0].tokens.contains(index) }
      #expect(holding == [text.sentence(holding: index)])
    }
    #expect(text.sentence(holding: text.tokens.count) == nil)
  }

  @Test func `tokens of boilerplate are left out`() {
    #expect(!text.tokens.indices.contains { text.string($0) == "Trang" })
  }

  @Test func `a sign is told from other signs and words`() throws {
    let stop = try #require(text.tokens.indices.first { text.string($0) == "." })
    let dash = try #require(text.tokens.indices.first { text.string($0) == "–" })
    #expect(text.isSign(stop, "."))
    #expect(!text.isSign(stop, ","))
    #expect(!text.isSign(stop + 1, "6"))
    #expect(text.isDash(dash))
    #expect(!text.isDash(stop))
    #expect(!text.isSign(-1, ".") && !text.isDash(text.tokens.count))
  }
}
