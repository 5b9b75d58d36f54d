import PlenumModel

/// A post with its texts replaced by numbers that are good within one block.
struct PersonPost: Hashable {
  let title: Int
  let body: Int
  let place: Int
  let type: Subtype
  let role: PostRole
  let state: PostEvidence.State

  /// Whether nobody has another full post beside it, elsewhere.
  var isFull: Bool { role != .member && state != .past }
}
