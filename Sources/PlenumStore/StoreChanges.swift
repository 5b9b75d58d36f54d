/// What adding documents did to a store.
public struct StoreChanges: Sendable, Hashable {
  /// Articles that were not there before.
  public var added = 0
  /// Articles whose content was replaced.
  public var replaced = 0
  /// Articles that were there with the same content.
  public var unchanged = 0

  /// No changes.
  public init() {}

  /// Adds the counts of another batch.
  public static func += (total: inout StoreChanges, batch: StoreChanges) {
    total.added += batch.added
    total.replaced += batch.replaced
    total.unchanged += batch.unchanged
  }
}
