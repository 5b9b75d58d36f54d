/// A stretch of an article's text.
///
/// Units: code points (Unicode scalars) of the article's NFC text, half-open: `end` is the offset
/// just past the last code point. This is the only place where the unit is decided.
public struct TextSpan: Hashable, Sendable, Codable, Comparable {
  /// Offset of the first code point.
  public var start: Int
  /// Offset just past the last code point.
  public var end: Int

  /// Makes a span; `end` is never smaller than `start`.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// Number of code points.
  public var length: Int { end - start }

  /// Whether `other` lies inside this span (equal spans included).
  public func contains(_ other: TextSpan) -> Bool {
    start <= other.start && other.end <= end
  }

  /// Whether the two spans share at least one code point.
  public func overlaps(_ other: TextSpan) -> Bool {
    start < other.end && other.start < end
  }

  /// The smallest span that holds both.
  public func union(_ other: TextSpan) -> TextSpan {
    TextSpan(min(start, other.start), max(end, other.end))
  }

  /// Orders by start, then by end.
  public static func < (lhs: TextSpan, rhs: TextSpan) -> Bool {
    (lhs.start, lhs.end) < (rhs.start, rhs.end)
  }
}
