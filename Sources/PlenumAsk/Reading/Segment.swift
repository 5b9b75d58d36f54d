/// Some words of a question with what they are.
struct Segment: Hashable {
  enum Element: Hashable {
    case phrase(PhraseMatch)
    case name(NameCandidate)
    /// A word that is neither.
    case unknown
  }

  let range: Range<Int>
  let element: Element

  /// What the segment costs a reading: few and whole pieces are better, a word left over is worst.
  var cost: Int {
    switch element {
    case .phrase(let match): match.line.part == .filler ? 1 : 2
    case .name(let name): name.isWhole ? 2 : 3
    case .unknown: 1000
    }
  }
}
