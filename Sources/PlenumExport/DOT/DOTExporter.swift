public import PlenumModel

/// Writes a picture of a graph in the DOT language of Graphviz.
///
/// Shown are persons, events, directives and the bodies that arrows reach. Positions, places and
/// dates stand in labels; articles, tenures and the links `about`, `mentions`, `within`,
/// `jurisdiction`, `subOrganizationOf` are left out. Several relations between the same two nodes
/// are one arrow with one caption. Frames join persons of one body. When there are more nodes than
/// ``nodeLimit``, those with the most and best witnessed relations are kept, and the picture says so.
public struct DOTExporter: GraphExporter {
  /// The number of nodes that `dot` lays out readably.
  public static let defaultNodeLimit = 60

  /// The language of captions.
  public let language: CaptionLanguage
  /// The most nodes shown; nil shows all.
  public let nodeLimit: Int?

  /// Makes an exporter.
  public init(language: CaptionLanguage = .vietnamese, nodeLimit: Int? = defaultNodeLimit) {
    self.language = language
    self.nodeLimit = nodeLimit
  }

  /// Writes the picture: defaults, frames, nodes, arrows, legend.
  public func write(_ graph: Graph, to output: inout ExportOutput) throws -> ExportCounts {
    let picture = Picture(graph, nodeLimit: nodeLimit)
    writeHeader(picture, to: &output)
    try writeNodes(picture, to: &output)
    for edge in picture.edges {
      write(edge, to: &output)
      try output.drain()
    }
    DOTLegend(picture: picture, language: language).write(to: &output)
    output.write("}\n")
    var counts = ExportCounts()
    counts.nodes = picture.nodes.count
    counts.edges = picture.edges.count
    counts.omittedNodes = picture.omittedNodes
    return counts
  }

  private func writeHeader(_ picture: Picture, to output: inout ExportOutput) {
    if picture.nodes.count > DOTExporter.defaultNodeLimit {
      output.write("// Large graph: lay it out with: sfdp -Goverlap=prism -Tsvg FILE\n")
    }
    output.write(
      """
      digraph plenum {
        graph [charset="UTF-8", rankdir=LR, fontname="DejaVu Sans", fontsize=11, nodesep=0.16, \
      ranksep=1.1, pad=0.3, splines=true, labelloc=b]
        node [fontname="DejaVu Sans", fontsize=10, margin="0.12,0.06", height=0.3, penwidth=1.2]
        edge [fontname="DejaVu Sans", fontsize=9, arrowsize=0.7]

      """)
    if let note = omissionNote(picture) {
      output.write("  // \(note)\n  label=\(DOTText.quoted(note))\n")
    }
  }

  private func omissionNote(_ picture: Picture) -> String? {
    let shown = picture.nodes.count
    let all = shown + picture.omittedNodes
    if shown == all { return nil }
    return language == .vietnamese
      ? "Chỉ vẽ \(shown) trong \(all) nút, ưu tiên các nút có nhiều quan hệ nhất."
      : "Only \(shown) of \(all) nodes are drawn: those with the most relations."
  }

  private func writeNodes(_ picture: Picture, to output: inout ExportOutput) throws {
    let labels = PictureLabel(graph: picture.graph, language: language)
    let shown = Dictionary(
      picture.nodes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var framed: Set<NodeID> = []
    for frame in picture.frames {
      let inside = [frame.body] + frame.members
      let title = shown[frame.body] == nil ? picture.graph.node(frame.body)?.label : nil
      writeFrameStart(frame, title: title ?? "", to: &output)
      for node in inside.compactMap({ shown[$0] }) {
        write(node, label: labels.text(of: node, frame: frame.body), indent: "    ", to: &output)
      }
      output.write("  }\n")
      framed.formUnion(inside)
    }
    for node in picture.nodes where !framed.contains(node.id) {
      write(node, label: labels.text(of: node, frame: nil), indent: "  ", to: &output)
      try output.drain()
    }
  }

  private func writeFrameStart(_ frame: Picture.Frame, title: String, to output: inout ExportOutput)
  {
    let label = DOTText.quoted(DOTText.wrapped(title, width: 40))
    output.write("  subgraph \(DOTText.quoted("cluster_" + frame.body.rawValue)) {\n")
    output.write(
      "    graph [label=\(label), labelloc=t, labeljust=l, style=\"rounded,dashed\","
        + " color=\"\(DOTStyle.line(of: .body))\", fontcolor=\"\(DOTStyle.line(of: .body))\"]\n")
  }

  private func write(_ node: Node, label: String, indent: String, to output: inout ExportOutput) {
    output.write(
      indent + DOTText.quoted(node.id.rawValue) + " [label=\(DOTText.quoted(label)),"
        + " shape=\(DOTStyle.shape(of: node.kind)), style=\"\(DOTStyle.style(of: node.kind))\","
        + " fillcolor=\"\(DOTStyle.fill(of: node.kind))\","
        + " color=\"\(DOTStyle.line(of: node.kind))\"]\n")
  }

  /// An arrow that moves no rank has its caption beside it, since `dot` keeps no room for it.
  private func write(_ edge: PictureEdge, to output: inout ExportOutput) {
    guard let main = edge.predicates.first else { return }
    let caption = DOTText.wrapped(edge.caption(language), width: 24)
    let colour = DOTStyle.colour(of: main)
    output.write("  \(DOTText.quoted(edge.ends.source.rawValue))")
    output.write(" -> \(DOTText.quoted(edge.ends.target.rawValue))")
    output.write(DOTStyle.ranksNodes(main) ? " [label=" : " [constraint=false, xlabel=")
    output.write(
      "\(DOTText.quoted(caption)), color=\"\(colour)\", fontcolor=\"\(colour)\","
        + " penwidth=\(DOTStyle.width(of: main))]\n")
  }
}

extension GraphExporter where Self == DOTExporter {
  /// DOT with Vietnamese captions and the default node limit.
  public static var dot: Self { DOTExporter() }
}
