import PlenumExtract

/// Somebody relieved of a post.
struct Dismissal: Sendable {
  /// Index of the person.
  let person: Int
  /// The post left.
  let post: ResolvedPosition
  /// The words of dismissal.
  let trigger: Trigger
  /// The part of the sentence that is about it.
  let clause: Range<Int>
}
