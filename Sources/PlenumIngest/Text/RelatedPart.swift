/// The parts of a text that belong to other articles, comments or the imprint.
enum RelatedPart {
  /// For every line whether it belongs to such a part.
  ///
  /// A heading such as `Tin khác` opens one when most of the sentences stand above it. It reaches to
  /// the end, or to where running text goes on: such a list may stand in the middle of an article.
  /// Comments may be longer than the article; below three sentences they reach to the end.
  static func flags(for lines: [TextLine]) -> [Bool] {
    let weights = lines.map(weight)
    let total = weights.reduce(0, +)
    var flags = [Bool](repeating: false, count: lines.count)
    var above = 0
    var sentences = 0
    var index = 0
    while index < lines.count {
      let isHeading = index > 0 && Wording.isRelatedHeading(lines[index].text)
      if isHeading, sentences >= 3, Wording.isCommentHeading(lines[index].text) {
        for place in index..<lines.count { flags[place] = true }
        return flags
      }
      if isHeading, above * 2 >= total, above > 0 || total == 0 {
        let end = continuation(after: index, in: weights) ?? lines.count
        for place in index..<end { flags[place] = true }
        index = end
      } else {
        above += weights[index]
        sentences += weights[index] > 0 ? 1 : 0
        index += 1
      }
    }
    return flags
  }

  /// Index of the first of two long sentences in a row, which titles and teasers never make.
  private static func continuation(after heading: Int, in weights: [Int]) -> Int? {
    (heading + 1..<max(heading + 1, weights.count - 1)).first {
      weights[$0] >= 120 && weights[$0 + 1] >= 120
    }
  }

  /// Sentences weigh by their length; titles of other articles weigh nothing.
  private static func weight(of line: TextLine) -> Int {
    guard line.length >= 60, ".;:”\"…!?".contains(line.last) else { return 0 }
    return Wording.isFurniture(line.text) ? 0 : line.length
  }
}
