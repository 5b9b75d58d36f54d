package import PlenumModel

/// The colours of pictures for other views of the same graph, as `#RRGGBB`.
package enum Palette {
  /// The colour of an area that stands for a node.
  package static func fill(of kind: NodeKind) -> String {
    kind == .place ? "#ECECEC" : DOTStyle.fill(of: kind)
  }

  /// The colour of its outline, dark enough for text on the area.
  package static func line(of kind: NodeKind) -> String {
    kind == .place ? "#555555" : DOTStyle.line(of: kind)
  }

  /// The colour of a relation.
  package static func colour(of predicate: Predicate) -> String {
    DOTStyle.colour(of: predicate)
  }
}
