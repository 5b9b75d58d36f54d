/// The part of a text below the article: other articles, comments, imprint.
enum RelatedPart {
  /// Index of its first line; the number of lines when there is none.
  ///
  /// A heading such as `Tin khác` counts only when most of the sentences stand above it.
  static func start(in lines: [TextLine]) -> Int {
    let total = lines.reduce(0) { $0 + weight(of: $1) }
    var above = 0
    for (index, line) in lines.enumerated() {
      if index > 0, above * 2 >= total, above > 0 || total == 0,
        Wording.isRelatedHeading(line.text)
      {
        return index
      }
      above += weight(of: line)
    }
    return lines.count
  }

  /// Sentences weigh by their length; titles of other articles weigh nothing.
  private static func weight(of line: TextLine) -> Int {
    line.length >= 60 && ".;:”\"…!?".contains(line.last) ? line.length : 0
  }
}
