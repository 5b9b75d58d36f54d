import PlenumModel

/// The words inside a node of a picture.
struct PictureLabel {
  let graph: Graph
  let language: CaptionLanguage

  private let eras: MergerEra
  private let isCompact: Bool
  private let posts: [NodeID: [Edge]]
  private static let width = 30
  private static let nameWidth = 16

  /// Reads the posts that labels name: those held now, then past ones; also those someone was
  /// elected to whose body is not in the graph and so cannot be pointed at.
  init(_ picture: Picture, _ language: CaptionLanguage) {
    graph = picture.graph
    let graph = picture.graph
    eras = MergerEra(graph)
    self.language = language
    isCompact = picture.view.isWeighted || picture.isLarge
    if isCompact || picture.view == .people {
      posts = [:]
      return
    }
    let named = graph.edges.filter { edge in
      switch edge.predicate {
      case .holds, .held: true
      case .elected:
        graph.node(edge.object)?.links(.postIn).contains { graph.node($0) != nil } == false
      default: false
      }
    }
    posts = Dictionary(grouping: named, by: \.subject)
  }

  /// The label of a node; `frame` is the body whose frame a person stands in.
  func text(of node: Node, frame: NodeID?) -> String {
    let isShort = isCompact && node.kind == .person
    let width = isShort ? PictureLabel.nameWidth : PictureLabel.width
    let name = DOTText.wrapped(node.label, width: width, limit: isCompact ? 3 : 6)
    if isCompact { return name }
    return ([name] + details(of: node, frame: frame)).joined(separator: "\n")
  }

  private func details(of node: Node, frame: NodeID?) -> [String] {
    switch node.kind {
    case .person: posts(of: node, frame: frame)
    case .event: [node.writtenDays(language), place(of: node)].compactMap(\.self)
    case .directive: [number(of: node), node.date(.dateDocument)?.written].compactMap(\.self)
    case .body: [eras.words(for: node, language)].compactMap(\.self)
    default: []
    }
  }

  /// At most three posts; inside a frame the frame's body is not repeated.
  private func posts(of person: Node, frame: NodeID?) -> [String] {
    let edges = posts[person.id] ?? []
    let ordered = edges.filter { $0.predicate != .held } + edges.filter { $0.predicate == .held }
    let lines = ordered.compactMap { line(for: $0, frame: frame) }
    return lines.count > 3 ? lines.prefix(3) + ["…"] : lines
  }

  private func line(for edge: Edge, frame: NodeID?) -> String? {
    guard let post = graph.node(edge.object) else { return nil }
    let isInFrame = frame.map { post.links(.postIn).contains($0) } ?? false
    let title = isInFrame ? post.shortTitle : post.label
    return DOTText.wrapped(prefix(of: edge.predicate) + title, width: PictureLabel.width)
  }

  private func prefix(of predicate: Predicate) -> String {
    let isVietnamese = language == .vietnamese
    return switch predicate {
    case .held: isVietnamese ? "nguyên " : "former "
    case .elected: isVietnamese ? "được bầu: " : "elected: "
    default: ""
    }
  }

  private func place(of event: Node) -> String? {
    let places = event.links(.location).compactMap { graph.node($0)?.label }
    return places.isEmpty
      ? nil : DOTText.wrapped(places.joined(separator: ", "), width: PictureLabel.width)
  }

  private func number(of directive: Node) -> String? {
    guard let number = directive.text(.idLocal), !directive.label.contains(number) else {
      return nil
    }
    return number
  }
}
