import Testing

@testable import PlenumIngest

struct TextSpacingTests {
  @Test func `letters are all code points but white space`() {
    let scalars = (0..<0x3100).compactMap(Unicode.Scalar.init)
    let other = scalars.filter {
      TextSpacing.letters(in: String($0)) != ($0.properties.isWhitespace ? 0 : 1)
    }
    #expect(other == [])
  }

  @Test func `labels that come again on other pages mean the same`() {
    let menu = HTMLNode(
      name: "div", text: "", attributes: ["class": "mainMenu left"], parent: -1, end: 1)
    let text = HTMLNode(
      name: "div", text: "", attributes: ["class": "body-text"], parent: -1, end: 1)
    for _ in 0..<2 {
      #expect(LabelMemory.isFurniture("mainMenu left\n", menu))
      #expect(!LabelMemory.isFurniture("body-text\n", text))
    }
  }

  @Test(arguments: [
    ("boxTinKhac", ["box", "tin", "khac"]), ("ExternalClass77FB01", ["external", "class"]),
    ("a-b c_d", ["a", "b", "c", "d"]), ("Ảnh1x", ["nh", "x"]), ("", []),
  ])
  func `labels fall into words`(label: String, words: [String]) {
    let node = HTMLNode(name: "p", text: "", attributes: ["id": label], parent: -1, end: 1)
    #expect(NodeLabel.words(of: node) == words)
  }
}
