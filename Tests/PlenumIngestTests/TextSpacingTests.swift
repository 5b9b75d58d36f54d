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

  @Test func `what a label means is made once`() {
    let memory = LabelMemory<Int>()
    var made = 0
    for label in ["menu", "text", "menu", "menu"] {
      let length = memory.value(of: label) {
        made += 1
        return label.utf8.count
      }
      #expect(length == 4)
    }
    #expect(made == 2)
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
