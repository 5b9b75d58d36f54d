/// How cells of tables are written.
public struct CSVOptions: Sendable, Hashable {
  /// Whether files begin with a byte order mark, without which Excel takes UTF-8 for something else.
  public var hasByteOrderMark = false
  /// Whether text that a spreadsheet would run as a formula gets an apostrophe before it.
  public var guardsFormulas = false

  /// Plain files for programs.
  public init() {}
}
