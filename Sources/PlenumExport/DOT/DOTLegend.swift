import PlenumModel

/// The words below a picture: its kinds of nodes, what lines mean, what was left out.
struct DOTLegend {
  let picture: Picture
  let language: CaptionLanguage

  /// The label of the graph in Graphviz's own markup, without user text; nil for no nodes.
  var label: String? {
    let kinds = DOTStyle.kinds.filter { kind in picture.nodes.contains { $0.kind == kind } }
    if kinds.isEmpty { return nil }
    let cells = kinds.map(cell).joined(separator: "<td width=\"6\"></td>")
    let rows =
      [table("<td>\(title)</td>" + cells)] + [lines].compactMap(\.self) + notes.map(DOTLegend.grey)
    return "<<table border=\"0\" cellspacing=\"0\" cellpadding=\"2\">"
      + rows.map { "<tr><td align=\"left\">\($0)</td></tr>" }.joined() + "</table>>"
  }

  private var title: String { language == .vietnamese ? "Chú giải:" : "Legend:" }

  private func table(_ cells: String) -> String {
    "<table border=\"0\" cellspacing=\"0\" cellpadding=\"4\"><tr>\(cells)</tr></table>"
  }

  private static func grey(_ text: String) -> String { "<font color=\"#5C5C5C\">\(text)</font>" }

  /// What the colours of arrows mean, where captions do not say it.
  private var lines: String? {
    if picture.hasCaptions && picture.view != .people { return nil }
    let found = Set(picture.edges.compactMap(\.main))
    let order: [Predicate] = [
      .chaired, .spokeAt, .attended, .organized, .issued, .adopted, .implements, .holds, .elected,
    ]
    let cells = order.filter(found.contains).map { predicate in
      "<td><font color=\"\(Palette.colour(of: predicate))\">━━▶ \(predicate.names[language])</font></td>"
    }
    return cells.isEmpty ? nil : table(cells.joined())
  }

  /// What lines mean and what was left out.
  var notes: [String] { [meaning, size, omission].compactMap(\.self) }

  /// That a limit kept nodes out.
  var omission: String? {
    let shown = picture.nodes.count
    let all = shown + picture.omittedNodes
    if shown == all { return nil }
    return language == .vietnamese
      ? "Chỉ vẽ \(shown) trong \(all) nút, ưu tiên các nút có nhiều quan hệ nhất."
      : "Only \(shown) of \(all) nodes are drawn: those with the most relations."
  }

  private func cell(_ kind: NodeKind) -> String {
    let style = kind == .person ? " style=\"rounded\"" : ""
    return "<td border=\"1\"\(style) color=\"\(Palette.line(of: kind))\""
      + " bgcolor=\"\(Palette.fill(of: kind))\">\(kind.names[language])</td>"
  }

  private var meaning: String? {
    let isVietnamese = language == .vietnamese
    return switch picture.view {
    case .coAttendance:
      isVietnamese
        ? "Đường nối: cùng dự sự kiện; số và độ dày: bao nhiêu sự kiện."
        : "A line joins persons at the same event; number and width say at how many."
    case .chairs:
      isVietnamese
        ? "Mũi tên: từ người chủ trì đến người dự; số và độ dày: bao nhiêu sự kiện."
        : "Arrows lead from who chaired to who was there; number and width say at how many events."
    case .bodies:
      isVietnamese
        ? "Mũi tên: từ đơn vị trực thuộc đến cấp trên; nét đứt: được kế tục."
        : "Arrows lead from a body to the one it is part of; dashed: succeeded by."
    default: nil
    }
  }

  private var size: String? {
    guard picture.view.isWeighted else { return nil }
    return language == .vietnamese
      ? "Chữ càng lớn, càng nhiều người cùng dự." : "Larger letters: more persons met."
  }
}
