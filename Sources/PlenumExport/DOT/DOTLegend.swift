import PlenumModel

/// The words below a picture: its kinds of nodes, what lines mean, what was left out.
struct DOTLegend {
  let picture: Picture
  let language: CaptionLanguage

  /// The label of the graph in Graphviz's own markup, without user text; nil for no nodes.
  var label: String? {
    let kinds = DOTStyle.kinds.filter { kind in picture.nodes.contains { $0.kind == kind } }
    if kinds.isEmpty { return nil }
    let marks = kinds.map {
      "\(DOTLegend.coloured("■", Palette.line(of: $0)))&#160;\($0.names[language])"
    }
    let title = language == .vietnamese ? "Chú giải:" : "Legend:"
    let rows =
      [([title] + marks).joined(separator: DOTLegend.gap)] + [lines].compactMap(\.self)
      + notes.map { DOTLegend.coloured($0, "#5C5C5C") }
    let spacer = "<font point-size=\"5\">&#160;</font><br align=\"left\"/>"
    return "<" + rows.map { spacer + $0 + "<br align=\"left\"/>" }.joined() + ">"
  }

  private static let gap = "&#160;&#160;&#160;"

  private static func coloured(_ text: String, _ colour: String) -> String {
    "<font color=\"\(colour)\">\(text)</font>"
  }

  /// What the colours of arrows mean, where captions do not say it.
  private var lines: String? {
    let isColoured = !picture.hasCaptions || picture.view == .people
    let silent = picture.edges.filter { isColoured || !DOTStyle.ranksNodes($0, picture.view) }
    let found = Set(silent.compactMap(\.main))
    let order: [Predicate] = [
      .chaired, .spokeAt, .attended, .organized, .issued, .adopted, .implements, .holds, .elected,
    ]
    let marks = order.filter(found.contains).map { predicate in
      DOTLegend.coloured(
        "━━▶ \(predicate.names[language])", Palette.colour(of: predicate))
    }
    return marks.isEmpty ? nil : marks.joined(separator: DOTLegend.gap)
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
