import PlenumModel

/// Shapes of a picture; with the captions they say without colour what the palette says with it.
enum DOTStyle {
  /// The kinds of nodes a picture shows, in the order of its legend.
  static let kinds: [NodeKind] = [.person, .body, .event, .directive]

  /// Fonts with all letters of Vietnamese, the first of which Graphviz measures with.
  static let fonts = "DejaVu Sans,Noto Sans,Arial,sans-serif"

  /// The outline of a node.
  static func shape(of kind: NodeKind) -> String {
    switch kind {
    case .event: "octagon"
    case .directive: "note"
    default: "box"
    }
  }

  /// The way its outline is drawn.
  static func style(of kind: NodeKind) -> String {
    kind == .person ? "rounded,filled" : "filled"
  }

  /// The size of a label's letters, larger with more arrows.
  static func fontSize(degree: Int) -> String {
    let size = 10 + min(5, max(0, Double(degree).squareRoot() - 1) * 1.3)
    return DecimalText.fixed(size, digits: 1) ?? "10.0"
  }

  /// The colour of an arrow.
  static func colour(of edge: PictureEdge) -> String {
    switch edge.kind {
    case .part: "#6B6B6B"
    case .succession: Palette.line(of: .body)
    case .together: "#5B8DB8"
    case .chaired: Palette.colour(of: .chaired)
    case .relations, .posts: edge.main.map { Palette.colour(of: $0) } ?? "#666666"
    }
  }

  /// The colour of a caption; numbers, which stand on their lines, are dark.
  static func captionColour(of edge: PictureEdge) -> String {
    edge.kind == .together || edge.kind == .chaired ? "#1A1A1A" : colour(of: edge)
  }

  /// The width of an arrow: chairing and organizing stand out, and events shared often.
  static func width(of edge: PictureEdge) -> String {
    switch edge.kind {
    case .part, .succession: return "1.1"
    case .together, .chaired:
      return DecimalText.fixed(0.7 + 0.5 * Double(min(edge.weight, 9) - 1), digits: 1) ?? "1.0"
    case .relations, .posts: break
    }
    return switch edge.main {
    case .chaired, .organized: "2.0"
    case .attended, .holds, .held: "0.9"
    default: "1.4"
    }
  }

  /// How its line is drawn.
  static func line(of edge: PictureEdge) -> String? {
    let isPast = edge.main == .held
    return edge.kind == .succession || isPast ? "dashed" : nil
  }

  /// Whether an arrow moves its ends apart; arrows to a person's new body do not where bodies stand
  /// before persons, so that persons stay in one column.
  static func ranksNodes(_ edge: PictureEdge, _ view: GraphView) -> Bool {
    view == .people || edge.predicates.first != .elected
  }
}
