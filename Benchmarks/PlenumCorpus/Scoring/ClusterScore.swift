/// How well one division of items into groups agrees with the true one.
///
/// Counted from the sizes of the groups and of what they share, so that the time grows with the
/// items and not with their pairs.
package struct ClusterScore: Sendable {
  /// How many items were compared.
  package let items: Int
  /// B³: for each item the share of its group that is right, and of its true group that is there.
  package let bCubed: Agreement
  /// The share of pairs within groups that are right, and of true pairs that are there.
  package let pairwise: Agreement

  /// Compares items that are each given by their true and their predicted group.
  package init(_ pairs: [(truth: String, predicted: String)]) {
    var truth: [String: Int] = [:]
    var predicted: [String: Int] = [:]
    var cells: [Cell: Int] = [:]
    for pair in pairs {
      truth[pair.truth, default: 0] += 1
      predicted[pair.predicted, default: 0] += 1
      cells[Cell(truth: pair.truth, predicted: pair.predicted), default: 0] += 1
    }
    items = pairs.count
    let shared = cells.values.reduce(0) { $0 + ClusterScore.pairCount($1) }
    pairwise = Agreement(
      precision: ClusterScore.share(shared, of: ClusterScore.pairCount(predicted)),
      recall: ClusterScore.share(shared, of: ClusterScore.pairCount(truth)))
    bCubed = ClusterScore.bCubed(cells, truth, predicted, items: pairs.count)
  }

  private struct Cell: Hashable {
    let truth: String
    let predicted: String
  }

  private static func bCubed(
    _ cells: [Cell: Int], _ truth: [String: Int], _ predicted: [String: Int], items: Int
  ) -> Agreement {
    if items == 0 { return Agreement(precision: 1, recall: 1) }
    var precision: [Double] = []
    var recall: [Double] = []
    for (cell, count) in cells {
      let square = Double(count) * Double(count)
      precision.append(square / Double(predicted[cell.predicted] ?? 1))
      recall.append(square / Double(truth[cell.truth] ?? 1))
    }
    // Sorted, so that rounding does not depend on the order of a dictionary.
    return Agreement(
      precision: precision.sorted().reduce(0, +) / Double(items),
      recall: recall.sorted().reduce(0, +) / Double(items))
  }

  private static func pairCount(_ sizes: [String: Int]) -> Int {
    sizes.values.reduce(0) { $0 + pairCount($1) }
  }

  private static func pairCount(_ size: Int) -> Int { size * (size - 1) / 2 }

  private static func share(_ part: Int, of whole: Int) -> Double {
    whole == 0 ? 1 : Double(part) / Double(whole)
  }
}
