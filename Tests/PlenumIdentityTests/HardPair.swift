import Foundation
import PlenumIdentity
import PlenumModel
import PlenumResolve
import PlenumTestSupport

/// A question about two articles, as `Pairs/*.txt` ask it, with the answer of a careful reader.
struct HardPair: CustomStringConvertible {
  enum Answer: String {
    case same, different, succeeded
  }

  let name: String
  let kind: NodeKind
  /// What to look for in the first and in the second article.
  let labels: [String]
  let answer: Answer
  let documents: [DocumentGraph]

  var description: String { "\(name) \(kind) \(labels)" }

  /// All pairs, by name.
  static func all() throws -> [HardPair] {
    let folder = PackageFolder.path("Tests/PlenumIdentityTests/Pairs")
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { name in
      try HardPair(name: name, text: String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8))
    }
  }

  private static let analyzer = ArticleAnalyzer()

  private init(name: String, text: String) throws {
    self.name = name
    let parts = text.components(separatedBy: "\n--- article ")
    let head = parts[0].split(separator: "\n").map(String.init)
    func value(_ key: String) -> String {
      head.first { $0.hasPrefix(key) }.map { String($0.dropFirst(key.count)) } ?? ""
    }
    let question = value("question: ").split(separator: " ", maxSplits: 1).map(String.init)
    kind = NodeKind(rawValue: question[0].capitalized) ?? .person
    let labels = question[1].components(separatedBy: " = ")
    self.labels = labels.count == 2 ? labels : [labels[0], labels[0]]
    answer = Answer(rawValue: value("answer: ")) ?? .same
    documents = parts.dropFirst().enumerated().map { number, part in
      HardPair.document(part, identity: "article-\(number + 1)")
    }
  }

  private static func document(_ part: String, identity: String) -> DocumentGraph {
    var lines = part.split(separator: "\n").map(String.init).dropFirst()
    var published: String?
    if let first = lines.first, first.hasPrefix("Ngày: ") {
      published = String(first.dropFirst(6))
      lines = lines.dropFirst()
    }
    let blocks = lines.enumerated().map { number, line in
      (kind: number == 0 ? Article.BlockKind.headline : .paragraph, text: line)
    }
    return analyzer.documentGraph(
      of: .written(blocks, published: published, identity: identity))
  }

  /// What the resolver says; nil when an article does not name what the question is about.
  func decision() -> Answer? {
    guard let one = node(labels[0], in: documents[0]), let other = node(labels[1], in: documents[1])
    else { return nil }
    if kind == .body {
      if one.id == other.id { return .same }
      return one.links(.succeededBy).contains(other.id) ? .succeeded : .different
    }
    let records = documents.flatMap(RecordMaker.records).filter { $0.kind == kind }
    let blocks = Dictionary(grouping: records, by: \.block).values
    let identities = blocks.flatMap {
      IdentityResolver().identities(of: $0, isTaken: { _ in false })
    }
    func identity(_ node: Node, _ article: Int) -> NodeID? {
      identities.first { identity in
        identity.records.contains { $0.node == node.id && $0.article == "article-\(article)" }
      }?.id
    }
    return identity(one, 1) == identity(other, 2) ? .same : .different
  }

  private func node(_ label: String, in document: DocumentGraph) -> Node? {
    let key = LabelKey.exact(label)
    let nodes = document.nodes.filter { $0.kind == kind }
    if kind == .directive {
      return nodes.first { ($0.text(.idLocal) ?? "").hasPrefix(label) }
        ?? nodes.first { LabelKey.exact($0.label).contains(key) }
    }
    let named = nodes.first { node in
      (node[.prefLabel] + node[.altLabel]).contains { LabelKey.exact($0.text) == key }
    }
    return named ?? nodes.first { LabelKey.exact($0.label).contains(key) }
      ?? mentioned(key, in: document)
  }

  /// The node that the text names by these words.
  private func mentioned(_ key: String, in document: DocumentGraph) -> Node? {
    let scalars = Array(document.text.unicodeScalars)
    let mention = document.mentions.first { mention in
      var words = String.UnicodeScalarView()
      words.append(contentsOf: scalars[mention.span.start..<mention.span.end])
      return mention.kind == kind && LabelKey.exact(String(words)) == key
    }
    return mention.flatMap { mention in document.nodes.first { $0.id == mention.node } }
  }
}
