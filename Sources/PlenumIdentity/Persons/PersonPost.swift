import PlenumModel

/// A post with its texts replaced by numbers that are good within one block.
struct PersonPost: Hashable {
  let title: Int
  let body: Int
  /// The readable part of the body's name, the same for namesakes.
  let bodyWords: Int
  let place: Int
  let type: Subtype
  let role: PostRole
  /// How high it stands, for full posts.
  let rank: Int
  let state: PostEvidence.State

  /// Whether it is the secretary or a deputy of a committee, who may lead a council or a front beside it.
  let isOfSecretary: Bool

  /// Whether nobody has another full post beside it, elsewhere.
  var isFull: Bool { role != .member && state != .past }
}
