import PlenumModel

/// Shapes and colours of a picture: the palette of Okabe and Ito, told apart also by colour-blind
/// readers, in light tints for areas; shapes and captions say the same without colour.
enum DOTStyle {
  /// The kinds of nodes a picture shows, in the order of its legend.
  static let kinds: [NodeKind] = [.person, .body, .event, .directive]

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

  /// The colour of its area.
  static func fill(of kind: NodeKind) -> String {
    switch kind {
    case .person: "#E3F1FA"
    case .body: "#DDF3EA"
    case .event: "#FDF0CF"
    default: "#F8E4EF"
    }
  }

  /// The colour of its outline.
  static func line(of kind: NodeKind) -> String {
    switch kind {
    case .person: "#0072B2"
    case .body: "#007A59"
    case .event: "#B87800"
    default: "#A64D84"
    }
  }

  /// The colour of an arrow and its caption.
  static func colour(of predicate: Predicate) -> String {
    switch predicate {
    case .chaired: "#C14E00"
    case .spokeAt: "#0072B2"
    case .attended, .holds, .held: "#666666"
    case .organized: "#007A59"
    case .implements: "#7A5AA6"
    case .issued, .adopted: "#A64D84"
    case .elected: "#8A6D00"
    }
  }

  /// The width of an arrow: chairing and organizing stand out.
  static func width(of predicate: Predicate) -> String {
    switch predicate {
    case .chaired, .organized: "2.0"
    case .attended, .holds, .held: "0.9"
    default: "1.4"
    }
  }

  /// Whether an arrow moves its ends apart; arrows to a person's new body do not, so that persons
  /// stay in one column.
  static func ranksNodes(_ predicate: Predicate) -> Bool { predicate != .elected }
}
