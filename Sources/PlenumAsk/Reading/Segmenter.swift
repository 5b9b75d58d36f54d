/// Cuts a question into phrases and names in the cheapest ways.
struct Segmenter {
  private struct Paths {
    var cost = Int.max
    var segments: [[Segment]] = []
  }

  /// How many equally cheap ways are kept.
  private static let limit = 8

  let grammar: QuestionGrammar
  let finder: NameFinder

  /// The cheapest segmentations, all of one cost.
  func segmentations(of words: [QuestionWord]) throws -> [[Segment]] {
    var paths = [Paths](repeating: Paths(), count: words.count + 1)
    paths[0] = Paths(cost: 0, segments: [[]])
    for start in words.indices {
      for segment in try segments(in: words, at: start) {
        Segmenter.extend(paths[start], by: segment, &paths[segment.range.upperBound])
      }
    }
    return paths[words.count].segments
  }

  private static func extend(_ path: Paths, by segment: Segment, _ target: inout Paths) {
    let cost = path.cost + segment.cost
    if cost > target.cost { return }
    if cost < target.cost { target = Paths(cost: cost) }
    let room = limit - target.segments.count
    target.segments += path.segments.prefix(max(0, room)).map { $0 + [segment] }
  }

  private func segments(in words: [QuestionWord], at start: Int) throws -> [Segment] {
    var segments = [Segment(range: start..<start + 1, element: .unknown)]
    for match in grammar.matches(in: words, at: start) {
      segments.append(Segment(range: start..<start + match.length, element: .phrase(match)))
    }
    for (length, names) in try finder.names(in: words, at: start).sorted(by: { $0.key < $1.key }) {
      segments += names.map { Segment(range: start..<start + length, element: .name($0)) }
    }
    return segments
  }
}
