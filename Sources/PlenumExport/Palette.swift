package import PlenumModel

/// The colours of pictures and of every other view of a graph, as `#RRGGBB`: those of Okabe and Ito,
/// which colour-blind readers tell apart, darker for lines and text, in light tints for areas.
package enum Palette {
  /// The colour of an area that stands for a node.
  package static func fill(of kind: NodeKind) -> String {
    switch kind {
    case .person: "#E3F1FA"
    case .body: "#DDF3EA"
    case .event: "#FDF0CF"
    case .directive: "#F8E4EF"
    case .position: "#EEF7FD"
    default: "#ECECEC"
    }
  }

  /// The colour of its outline, dark enough for text on the area.
  package static func line(of kind: NodeKind) -> String {
    switch kind {
    case .person: "#0072B2"
    case .body: "#007A59"
    case .event: "#8F5E00"
    case .directive: "#A64D84"
    case .position: "#2C6A94"
    default: "#555555"
    }
  }

  /// The colour of a mark without an outline, such as a dot.
  package static func mark(of kind: NodeKind) -> String {
    switch kind {
    case .person: "#0072B2"
    case .body: "#009E73"
    case .event: "#E69F00"
    case .directive: "#CC79A7"
    case .position: "#56B4E9"
    default: "#8C8C8C"
    }
  }

  /// The colour of a relation.
  package static func colour(of predicate: Predicate) -> String {
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

  /// The colour of a relation by its name; nil for structural links, which keep a reader's grey.
  static func colour(ofRelation name: String) -> String? {
    if name == "chairedWith" { return colour(of: .chaired) }
    return Predicate(rawValue: name).map { colour(of: $0) }
  }
}
