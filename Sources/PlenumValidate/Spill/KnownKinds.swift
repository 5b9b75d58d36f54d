/// The classes of nodes lately described; a limited number is kept at hand.
struct KnownKinds {
  private static let capacity = 100_000
  private var kinds: [String: KindSet] = [:]

  subscript(name: String) -> KindSet? {
    get { kinds[name] }
    set {
      if kinds.count >= KnownKinds.capacity { kinds.removeAll(keepingCapacity: true) }
      kinds[name] = newValue
    }
  }
}
