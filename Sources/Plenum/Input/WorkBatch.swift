internal import PlenumIngest

/// The work between two steps of a run: items in input order, limited in number and bytes.
struct WorkBatch {
  /// Bytes of unread articles that a run keeps in memory, besides the largest of them.
  static let byteLimit = 16 << 20

  private let capacity: Int
  private(set) var items: [WorkItem] = []
  /// How many records were left out while the items were collected.
  private(set) var omissions: [Omission: Int] = [:]
  private var bytes = 0

  init(capacity: Int) { self.capacity = capacity }

  /// Whether nothing is to be done or told.
  var isEmpty: Bool { items.isEmpty && omissions.isEmpty }

  /// Whether no more is taken.
  var isFull: Bool { items.count >= capacity || bytes >= WorkBatch.byteLimit }

  /// Takes an item; one that is left out is only counted.
  mutating func add(_ item: WorkItem) {
    if case .outcome(.omitted(let omission), _) = item {
      omissions[omission, default: 0] += 1
    } else {
      items.append(item)
      bytes += item.size
    }
  }
}
