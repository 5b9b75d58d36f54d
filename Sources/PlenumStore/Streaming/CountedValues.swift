internal import PlenumModel

/// The values that articles give a property of a node, in the order of their bytes, each with how often.
struct CountedValues {
  let property: Property
  /// Whether the values are nodes.
  let isLink: Bool
  /// The values, without repetition of bytes.
  private(set) var values: [PropertyValue] = []
  /// How many articles give each.
  private(set) var times: [Int] = []
  private let datatype: Datatype
  /// Whether a node has at most one.
  let isSingle: Bool
  private var lastTarget = UInt64.max
  private var lastText = ""

  /// Starts with no value; `code` is a property's number in keys.
  init(code: UInt64) {
    let column = CountedValues.columns[Int(code & 127)]
    property = column.property
    datatype = column.datatype
    isSingle = column.isSingle
    isLink = code & ContributionSpool.link != 0
  }

  private static let columns = ContributionSpool.properties.map {
    (property: $0, datatype: $0.declaration.datatype, isSingle: $0.declaration.isSingle)
  }

  /// Whether no two values can be the same, and their order is that of properties' values.
  ///
  /// Values are nodes, or one value, or texts whose bytes differ only where their letters do.
  var isOrdered: Bool {
    if isLink { return datatype == .node }
    if datatype == .node { return false }
    if values.count == 1 { return true }
    switch datatype {
    case .text, .string, .iri:
      return values.allSatisfy {
        if case .string(let text) = $0 { ComposedText.isSurelyComposed(text) } else { false }
      }
    default: return false
    }
  }

  /// The value that most articles give, then the smaller.
  var mostFrequent: PropertyValue {
    var best = 0
    for index in times.indices where times[index] > times[best] { best = index }
    return values[best]
  }

  /// Counts a link, which stands beside its like.
  mutating func add(_ target: UInt64, times count: Int, _ value: () -> PropertyValue) {
    if target == lastTarget {
      times[times.count - 1] += count
    } else {
      lastTarget = target
      values.append(value())
      times.append(count)
    }
  }

  /// Counts a text, which stands beside its like.
  mutating func add(_ bytes: UnsafeRawBufferPointer, times count: Int) {
    if unsafe !values.isEmpty && isLast(bytes) {
      times[times.count - 1] += count
      return
    }
    lastText = unsafe String(decoding: bytes, as: UTF8.self)
    values.append(
      PropertyValue(text: lastText, datatype: datatype) ?? .string(lastText))
    times.append(count)
  }

  private mutating func isLast(_ bytes: UnsafeRawBufferPointer) -> Bool {
    lastText.withUTF8 { unsafe RecordOrder.areEqual(UnsafeRawBufferPointer($0), bytes) }
  }
}

/// A test for texts that Unicode writes in one way only.
enum ComposedText {
  /// Whether all letters are ones that are never taken apart or put together, as those of Vietnamese.
  ///
  /// Two such texts are the same to Swift exactly when their bytes are. False only says that one has to look.
  static func isSurelyComposed(_ text: String) -> Bool {
    var bytes = text.utf8.makeIterator()
    while let first = bytes.next() {
      if first < 0x80 { continue }
      guard let second = bytes.next() else { return false }
      if first < 0xCC { continue }
      guard let third = bytes.next() else { return false }
      let isLatin = first == 0xE1 && (second == 0xBA || second == 0xBB)
      let isPunctuation = first == 0xE2 && second == 0x80 && (0x90...0xA6).contains(third)
      if !isLatin && !isPunctuation { return false }
    }
    return true
  }
}
