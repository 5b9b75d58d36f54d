import PlenumModel

/// The key of a picture: the kinds of nodes it shows, as a small table without user text.
struct DOTLegend {
  let picture: Picture
  let language: CaptionLanguage

  /// Writes the legend, or nothing for a picture without nodes.
  func write(to output: inout ExportOutput) {
    let kinds = DOTStyle.kinds.filter { kind in picture.nodes.contains { $0.kind == kind } }
    if kinds.isEmpty { return }
    let title = language == .vietnamese ? "Chú giải" : "Legend"
    output.write("  subgraph cluster_legend {\n")
    output.write("    graph [label=\"\(title)\", labelloc=t, labeljust=l, color=\"#999999\"]\n")
    for kind in kinds { write(kind, to: &output) }
    output.write("  }\n")
  }

  private func write(_ kind: NodeKind, to output: inout ExportOutput) {
    output.write(
      "    \"legend-\(kind.slug)\" [label=\(DOTText.quoted(kind.names[language])), fontsize=9,"
        + " shape=\(DOTStyle.shape(of: kind)), style=\"\(DOTStyle.style(of: kind))\","
        + " fillcolor=\"\(DOTStyle.fill(of: kind))\", color=\"\(DOTStyle.line(of: kind))\"]\n")
  }
}
