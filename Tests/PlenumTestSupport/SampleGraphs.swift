package import PlenumModel

/// Graphs made by hand for tests of exporters, store and queries.
package enum SampleGraphs {
  /// No nodes at all.
  package static let empty = Graph(nodes: [], statements: [])

  /// The sample with this name, for parametrized tests: `empty`, `meeting`, `crawled` or `hostile`.
  package static func named(_ name: String) -> Graph {
    switch name {
    case "meeting": meeting
    case "crawled": crawled
    case "hostile": hostile
    default: empty
    }
  }

  /// A conference and a session from two articles: their persons, bodies, directives.
  package static var meeting: Graph {
    var assembler = GraphAssembler()
    for node in MeetingSample.nodes { assembler.add(node) }
    for statement in MeetingSample.statements { assembler.add(statement) }
    return assembler.graph()
  }

  /// The meeting with an article out of a web archive.
  package static var crawled: Graph {
    let meeting = meeting
    let nodes = meeting.nodes.map { node in
      var node = node
      if node.id.rawValue == "article-1" {
        node[.retrieved] = Moment(iso: "2024-03-12T01:02:03Z").map { [.moment($0)] } ?? []
      }
      return node
    }
    return Graph(nodes: nodes, statements: meeting.statements)
  }

  /// One person who chaired an event and spoke at it: two edges between the same nodes.
  package static var parallel: Graph {
    let person = Node(id: NodeID(rawValue: "person-1"), kind: .person, label: "Vũ Thanh Liêm")
    let event = Node(id: NodeID(rawValue: "event-1"), kind: .event, label: "Hội nghị")
    let statements = [Predicate.chaired, .spokeAt].map { predicate in
      Statement(
        subject: person.id, predicate: predicate, object: event.id,
        article: NodeID(rawValue: "article-1"), quote: "chủ trì và phát biểu",
        span: TextSpan(0, 20), rule: "test", confidence: 0.9)
    }
    return Graph(nodes: [person, event], statements: statements)
  }

  /// Labels that break writers: each is the label of a person and the quote of a statement.
  package static let hostileLabels: [String] = [
    #"dấu "ngoặc kép" và \gạch chéo\ ngược\"#, "hai dòng\nvà tab\t, về đầu\r, \r\n hết",
    "]]> --> <script>alert('x')</script> &amp; <b>",
    "điều khiển \u{1}\u{8}\u{B}\u{C}\u{1F}\u{7F}\u{85}",
    "phải sang trái \u{202E}abc\u{202C} \u{200F}\u{2066}x\u{2069}",
    "không ký tự \u{FFFE}\u{FFFF}\u{FEFF}",
    #"\N \G \E \l \r {a|b} <port> %22"#, "\u{1F600} Nguyễn Thị Ổn \u{10FFFF}", " ", "",
    String(repeating: "Ủy ban nhân dân xã Đắk Pơ ", count: 400),
    String(repeating: "x", count: 5000),
  ]

  /// A graph of ``hostileLabels``.
  package static var hostile: Graph {
    let event = Node(id: NodeID(rawValue: "event-1"), kind: .event, label: "Hội nghị")
    let article = Node(id: NodeID(rawValue: "article-1"), kind: .article)
    let persons = hostileLabels.enumerated().map { index, label in
      Node(id: NodeID(rawValue: "person-\(index)"), kind: .person, label: label)
    }
    let statements = persons.map { person in
      Statement(
        subject: person.id, predicate: .attended, object: event.id, article: article.id,
        quote: person.label, span: TextSpan(0, person.label.unicodeScalars.count),
        rule: "test.hostile", confidence: 0.5)
    }
    return Graph(nodes: [event, article] + persons, statements: statements)
  }
}
