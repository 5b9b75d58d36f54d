/// Numbers by the rows of a table: an array while rows are dense, as they are but after many removals.
struct RowTable {
  private var dense: [UInt32] = []
  private var sparse: [Int64: UInt32] = [:]
  private static let none = UInt32.max

  /// Takes rows with their numbers.
  init(_ pairs: [(row: Int64, number: UInt32)]) {
    let last = pairs.lazy.map(\.row).max() ?? 0
    guard last < 8 * Int64(pairs.count) + 1024, pairs.allSatisfy({ $0.row >= 0 }) else {
      sparse = Dictionary(pairs.map { ($0.row, $0.number) }, uniquingKeysWith: { $1 })
      return
    }
    dense = [UInt32](repeating: RowTable.none, count: Int(last) + 1)
    for pair in pairs { dense[Int(pair.row)] = pair.number }
  }

  /// The number of a row.
  subscript(row: Int64) -> UInt32? {
    if dense.isEmpty { return sparse[row] }
    guard row >= 0, row < dense.count else { return nil }
    let number = dense[Int(row)]
    return number == RowTable.none ? nil : number
  }
}
