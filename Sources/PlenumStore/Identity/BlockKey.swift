internal import PlenumModel

/// The name of a block of records.
struct BlockKey: Hashable, Comparable {
  let kind: NodeKind
  let block: String

  init(kind: NodeKind, block: String) {
    self.kind = kind
    self.block = block
  }

  static func < (left: BlockKey, right: BlockKey) -> Bool {
    (left.kind, left.block) < (right.kind, right.block)
  }
}
