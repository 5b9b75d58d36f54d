/// How Graphviz arranges a picture.
enum PictureLayout {
  /// In columns, from those who act to what they act on.
  case columns
  /// Likewise, with more room for arrows without captions.
  case wideColumns
  /// In columns, from the whole to its parts.
  case tree
  /// By springs, what belongs together close together.
  case springs
  /// By springs, for many nodes.
  case manySprings

  /// The layout that suits a picture.
  init(_ picture: Picture) {
    if picture.isLarge {
      self = .manySprings
    } else if picture.view.isWeighted {
      self = .springs
    } else {
      self = picture.view == .bodies ? .tree : picture.hasCaptions ? .columns : .wideColumns
    }
  }

  /// The graph's attributes.
  var attributes: String {
    switch self {
    case .columns: "layout=dot, rankdir=LR, nodesep=0.16, ranksep=1.1, splines=true"
    case .wideColumns: "layout=dot, rankdir=LR, nodesep=0.2, ranksep=2.0, splines=true"
    case .tree: "layout=dot, rankdir=RL, nodesep=0.14, ranksep=0.6, splines=true"
    case .springs: "layout=neato, overlap=prism, overlap_scaling=4, sep=\"+8\", splines=true"
    case .manySprings:
      "layout=sfdp, overlap=prism, overlap_scaling=-4, sep=\"+4\", K=0.9, outputorder=edgesfirst"
    }
  }
}
