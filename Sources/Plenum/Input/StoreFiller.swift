internal import PlenumModel
internal import PlenumStore

/// Collects the documents of a run and takes them into a store, many in one transaction: who is who is decided once
/// for each name that occurs in them.
struct StoreFiller {
  /// Documents that wait at most, besides those that come together.
  private static let capacity = 1024
  /// Bytes of text that wait at most, likewise.
  private static let byteLimit = 16 << 20

  private let store: GraphStore
  private var identities = IdentityRegister()
  private var waiting: [DocumentGraph] = []
  private var bytes = 0
  /// What the store has changed so far.
  private(set) var changes = StoreChanges()

  init(_ store: GraphStore) { self.store = store }

  /// Identities that articles of different content share.
  var duplicates: [String] { identities.duplicates.sorted() }

  /// Takes documents in, now or with later ones.
  mutating func add(_ documents: [DocumentGraph]) throws {
    let chosen = identities.choose(from: documents)
    waiting += chosen
    bytes += chosen.reduce(0) { $0 + $1.text.utf8.count }
    if waiting.count >= StoreFiller.capacity || bytes >= StoreFiller.byteLimit { try flush() }
  }

  /// Takes in what waits.
  mutating func flush() throws {
    if waiting.isEmpty { return }
    changes += try store.add(waiting)
    waiting.removeAll(keepingCapacity: true)
    bytes = 0
  }
}
