internal import PlenumModel

/// A set of classes of nodes, statements among them.
struct KindSet: OptionSet, Hashable {
  let rawValue: Int64

  static let statement = KindSet(rawValue: 1 << 8)
  static let named = KindSet([.person, .body, .position, .event, .directive, .place])

  init(rawValue: Int64) {
    self.rawValue = rawValue
  }

  init(_ kind: NodeKind) {
    let index = NodeKind.allCases.firstIndex(of: kind) ?? 0
    self.init(rawValue: 1 << Int64(index))
  }

  init(_ kinds: [NodeKind]) {
    self = kinds.reduce(into: []) { $0.formUnion(KindSet($1)) }
  }

  /// The names of the classes, for messages.
  var description: String {
    let kinds = NodeKind.allCases.filter { contains(KindSet($0)) }.map(\.rawValue)
    let names = kinds + (contains(.statement) ? ["Statement"] : [])
    return names.isEmpty ? "node without a class" : names.joined(separator: " or ")
  }
}
