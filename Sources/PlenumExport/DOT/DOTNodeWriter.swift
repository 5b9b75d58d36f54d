import PlenumModel

/// Writes the nodes and frames of a picture.
struct DOTNodeWriter {
  private let picture: Picture
  private let labels: PictureLabel

  init(_ picture: Picture, _ language: CaptionLanguage) {
    self.picture = picture
    labels = PictureLabel(picture, language)
  }

  /// Writes a node, which may stand in the frame of a body.
  func write(_ node: Node, frame: NodeID?, to output: inout ExportOutput) {
    let label = labels.text(of: node, frame: frame)
    let size = DOTStyle.fontSize(degree: picture.degrees[node.id] ?? 0)
    output.write(
      (frame == nil ? "  " : "    ") + DOTText.quoted(node.id.rawValue)
        + " [label=\(DOTText.quoted(label)), fontsize=\(size),"
        + " shape=\(DOTStyle.shape(of: node.kind)), style=\"\(DOTStyle.style(of: node.kind))\","
        + " fillcolor=\"\(Palette.fill(of: node.kind))\","
        + " color=\"\(Palette.line(of: node.kind))\"]\n")
  }

  /// Opens a frame; its body's name stands on it unless the body is a node inside.
  func startFrame(_ frame: Picture.Frame, title: String, to output: inout ExportOutput) {
    let label = DOTText.quoted(DOTText.wrapped(title, width: 40))
    let colour = Palette.line(of: .body)
    output.write("  subgraph \(DOTText.quoted("cluster_" + frame.body.rawValue)) {\n")
    output.write(
      "    graph [label=\(label), labelloc=t, labeljust=l, style=\"rounded,dashed\","
        + " color=\"\(colour)\", fontcolor=\"\(colour)\"]\n")
  }
}
