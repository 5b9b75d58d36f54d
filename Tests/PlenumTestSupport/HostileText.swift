package import PlenumModel

/// Makes texts and graphs that break writers, the same for a seed each time.
package struct HostileText {
  private var state: UInt64

  /// Starts the series of a seed.
  package init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
  }

  private static let fragments: [String] = [
    "\"", "\\", "\\\\", "\\\"", "'", "\n", "\r", "\r\n", "\t", "]]>", "-->", "<!--", "--", "\\N",
    "=cmd|' /C calc'!A0", "+1", "-1", "@x", "<script>", "</script>", "</SCRIPT ", "&amp;", "&", "<",
    ">", "\0", "\u{1}", "\u{B}", "\u{C}", "\u{1F}", "\u{7F}", "\u{85}", "\u{2028}", "\u{2029}",
    "\u{202E}", "\u{200F}", "\u{2066}", "\u{FEFF}", "\u{FFFD}", "\u{FFFE}", "\u{FFFF}", "\u{1F600}",
    "\u{10FFFF}", "\\u0041", "\\users", "\\U", "{a|b}", "%22", ",", ";", "|", " | ", " ", "`", "$x",
    "//", "/*", "u{}", "a\u{300}\u{323}", "o\u{31B}\u{301}", "Nguyễn Thị Ổn", "Ủy ban nhân dân",
    "Đảng", "null", "NaN", "#", "':'", "});", "${x}",
  ]

  private mutating func next() -> UInt64 {
    state = state &+ 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  private mutating func number(below limit: Int) -> Int { Int(next() % UInt64(limit)) }

  /// Some fragments in a row; one in a thousand is 100 KB long.
  mutating func text() -> String {
    let parts = (0..<number(below: 7)).map { _ in
      HostileText.fragments[number(below: HostileText.fragments.count)]
    }
    let text = parts.joined()
    return number(below: 1000) == 0
      ? String(repeating: text + "Ủy ban ", count: 100_000 / (text.utf8.count + 10)) : text
  }

  /// A graph of persons at events, all labels and quotes hostile.
  package mutating func graph() -> Graph {
    let article = Node(id: NodeID(rawValue: "article-1"), kind: .article, label: text())
    let events = (0..<2).map {
      Node(id: NodeID(rawValue: "event-\($0)"), kind: .event, label: text())
    }
    var persons: [Node] = []
    var statements: [Statement] = []
    for index in 0..<(1 + number(below: 4)) {
      var person = Node(id: NodeID(rawValue: "person-\(index)"), kind: .person, label: text())
      person[.altLabel] = [.string(text())]
      persons.append(person)
      let event = events[number(below: 2)]
      statements.append(
        Statement(
          subject: person.id, predicate: .attended, object: event.id, article: article.id,
          quote: text(), span: TextSpan(0, 1), rule: "test", confidence: 0.5))
    }
    return Graph(nodes: [article] + events + persons, statements: statements)
  }
}
