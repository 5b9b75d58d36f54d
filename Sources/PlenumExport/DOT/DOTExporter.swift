public import PlenumModel

/// Writes a picture of a graph in the DOT language of Graphviz.
///
/// Shown are persons, events, directives and the bodies that arrows reach. Positions, places and
/// dates stand in labels; articles, tenures and the links `about`, `mentions`, `within` and
/// `jurisdiction` are left out. Several relations between the same two nodes are one arrow with one
/// caption. Frames join persons of one body. Nodes with more arrows have larger letters. When there are
/// more nodes than the limit, those with the most and best witnessed relations are kept, and the picture
/// says so. The file names its layout program, so that `dot -Tsvg` draws every view as it is meant.
public struct DOTExporter: GraphExporter {
  /// The number of nodes that `dot` lays out readably.
  public static let defaultNodeLimit = 60

  private let options: NetworkOptions

  /// Makes an exporter of everything; no limit shows all nodes.
  public init(language: CaptionLanguage = .vietnamese, nodeLimit: Int? = defaultNodeLimit) {
    var options = NetworkOptions()
    options.language = language
    options.maxNodes = nodeLimit
    self.init(options)
  }

  /// Makes an exporter of a view.
  public init(_ options: NetworkOptions) {
    self.options = options
  }

  /// Writes the picture: defaults, frames, nodes, arrows.
  public func write(_ graph: Graph, to output: inout ExportOutput) throws -> ExportCounts {
    let picture = Picture(graph, options)
    let layout = PictureLayout(picture)
    writeHeader(picture, layout, to: &output)
    try writeNodes(picture, to: &output)
    for edge in picture.edges {
      write(edge, picture, layout, to: &output)
      try output.drain()
    }
    output.write("}\n")
    var counts = ExportCounts()
    counts.nodes = picture.nodes.count
    counts.edges = picture.edges.count
    counts.omittedNodes = picture.omittedNodes
    return counts
  }

  private func writeHeader(
    _ picture: Picture, _ layout: PictureLayout, to output: inout ExportOutput
  ) {
    let legend = DOTLegend(picture: picture, language: options.language)
    if layout == .manySprings {
      output.write("// Large graph: lay it out with: sfdp -Goverlap=prism -Tsvg FILE\n")
    }
    for note in [options.part, legend.omission ?? ""] where !note.isEmpty {
      output.write("// \(DOTText.quoted(note))\n")
    }
    output.write(
      """
      \(picture.view.isDirected ? "digraph" : "graph") plenum {
        graph [charset="UTF-8", fontname="\(DOTStyle.fonts)", fontsize=10, pad=0.3, \
      \(layout.attributes), labelloc=b, labeljust=l\(legend.label.map { ", label=\($0)" } ?? "")]
        node [fontname="\(DOTStyle.fonts)", fontsize=10, margin="0.12,0.06", height=0.3, penwidth=1.2]
        edge [fontname="\(DOTStyle.fonts)", fontsize=9, arrowsize=0.7]

      """)
  }

  private func writeNodes(_ picture: Picture, to output: inout ExportOutput) throws {
    let writer = DOTNodeWriter(picture, options.language)
    let shown = Dictionary(
      picture.nodes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var framed: Set<NodeID> = []
    for frame in picture.frames {
      let inside = [frame.body] + frame.members
      let title = shown[frame.body] == nil ? picture.graph.node(frame.body)?.label : nil
      writer.startFrame(frame, title: title ?? "", to: &output)
      for node in inside.compactMap({ shown[$0] }) {
        writer.write(node, frame: frame.body, to: &output)
      }
      output.write("  }\n")
      framed.formUnion(inside)
    }
    for node in picture.nodes where !framed.contains(node.id) {
      writer.write(node, frame: nil, to: &output)
      try output.drain()
    }
  }

  /// An arrow that moves no rank has no caption, since `dot` keeps no room for it: its colour says what it is.
  private func write(
    _ edge: PictureEdge, _ picture: Picture, _ layout: PictureLayout, to output: inout ExportOutput
  ) {
    let isRanking = DOTStyle.ranksNodes(edge, picture.view)
    let isPlain = !isRanking || edge.kind == .relations && !picture.hasCaptions
    let caption = isPlain ? "" : DOTText.wrapped(edge.caption(options.language), width: 24)
    let colour = DOTStyle.colour(of: edge)
    output.write("  \(DOTText.quoted(edge.ends.source.rawValue))")
    output.write(picture.view.isDirected ? " -> " : " -- ")
    output.write("\(DOTText.quoted(edge.ends.target.rawValue)) [")
    if !isRanking { output.write("constraint=false, ") }
    if !caption.isEmpty { output.write("label=\(DOTText.quoted(caption)), ") }
    let opacity = layout == .manySprings ? "99" : ""
    output.write(
      "color=\"\(colour)\(opacity)\", fontcolor=\"\(DOTStyle.captionColour(of: edge))\","
        + " penwidth=\(DOTStyle.width(of: edge))")
    if let line = DOTStyle.line(of: edge) { output.write(", style=\(line)") }
    output.write("]\n")
  }
}

extension GraphExporter where Self == DOTExporter {
  /// DOT with Vietnamese captions and the default node limit.
  public static var dot: Self { DOTExporter() }
}
