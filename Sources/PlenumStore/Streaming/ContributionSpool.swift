internal import GRDB
internal import PlenumModel

/// What articles say of nodes, in the order of the nodes' names: one record for each value that an article gives.
struct ContributionSpool {
  /// The properties by their numbers in keys.
  static let properties = Property.allCases
  /// What is added to a property's number where the value is a node.
  static let link: UInt64 = 128

  private let ranks: NodeRanks
  private(set) var views: NodeViews
  private var things: RecordSorter
  private var articles: RecordSorter
  private var dates: RecordSorter
  private var propertyWords = WordCodes()
  private var propertyCodes: [UInt64] = []

  /// Reads everything that articles say; `finished` gives it in order.
  init(_ db: Database, _ ranks: NodeRanks) throws {
    self.ranks = ranks
    views = NodeViews(nodes: ranks.names.count)
    things = RecordSorter()
    articles = RecordSorter()
    dates = RecordSorter(memory: 2 << 20)
    try read(db)
  }

  /// The values of articles, those of other nodes, and the dates and addresses of articles and events alone.
  mutating func finished() throws -> SortedContributions {
    SortedContributions(
      views: views, properties: Set(propertyCodes.map { ContributionSpool.properties[Int($0)] }),
      articles: try articles.finished(), things: try things.finished(),
      dates: try dates.finished())
  }

  /// The tables have the same order, so that each is read once.
  private mutating func read(_ db: Database) throws {
    let contributions = try RowScan(
      db, "SELECT id, nodeID, kind, subtype FROM contribution NOT INDEXED ORDER BY id")
    var properties = try ValueScan(db, "property", "value")
    var links = try ValueScan(db, "link", "targetID")
    var kindWords = WordCodes()
    var kinds: [NodeKind] = []
    var subtypeWords = WordCodes()
    var subtypes: [Subtype?] = []
    while try contributions.next() {
      let row = contributions.integer(0)
      let rank = try ranks.rank(ofNode: contributions.integer(1))
      let word = unsafe Int(kindWords.code(of: contributions.bytes(2)))
      if word == kinds.count { kinds.append(try ContributionSpool.kind(kindWords.words[word])) }
      let subtype = unsafe Int(subtypeWords.code(of: contributions.bytes(3)))
      if subtype == subtypes.count {
        subtypes.append(Subtype(rawValue: subtypeWords.words[subtype]))
      }
      views.add(rank, kinds[word], subtypes[subtype])
      let isDated = kinds[word] == .article || kinds[word] == .event
      try properties.forEach(of: row) { try addValue($0, rank, isDated) }
      try links.forEach(of: row) { try addLink($0, rank, isDated) }
    }
  }

  private mutating func addValue(_ row: RowScan, _ rank: UInt32, _ isDated: Bool) throws {
    let code = try propertyCode(row)
    let value = unsafe row.bytes(2)
    let key = unsafe RecordKey(UInt64(rank) << 8 | code, ContributionSpool.head(of: value))
    unsafe try add(key, value, of: rank)
    if isDated && ContributionSpool.isDate[Int(code)] { unsafe try dates.add(key, value) }
  }

  private mutating func addLink(_ row: RowScan, _ rank: UInt32, _ isDated: Bool) throws {
    let code = try propertyCode(row)
    let target = UInt64(try ranks.rank(ofNode: row.integer(2)))
    let key = RecordKey(UInt64(rank) << 8 | code | ContributionSpool.link, target)
    let nothing = unsafe UnsafeRawBufferPointer(start: nil, count: 0)
    unsafe try add(key, nothing, of: rank)
    if isDated && ContributionSpool.isDate[Int(code)] { unsafe try dates.add(key, nothing) }
  }

  private mutating func add(
    _ key: RecordKey, _ value: UnsafeRawBufferPointer, of rank: UInt32
  ) throws {
    if views.kind(of: rank) == .article {
      unsafe try articles.add(key, value)
    } else {
      unsafe try things.add(key, value)
    }
  }

  private mutating func propertyCode(_ row: RowScan) throws -> UInt64 {
    let word = unsafe Int(propertyWords.code(of: row.bytes(1)))
    if word == propertyCodes.count {
      guard let property = Property(rawValue: propertyWords.words[word]),
        let code = ContributionSpool.properties.firstIndex(of: property)
      else { throw StoreDamage.error("the name of a property is unknown") }
      propertyCodes.append(UInt64(code))
    }
    return propertyCodes[word]
  }

  /// The kind of a node by its name.
  private static func kind(_ name: String) throws -> NodeKind {
    guard let kind = NodeKind(rawValue: name) else {
      throw StoreDamage.error("the kind of a node is unknown")
    }
    return kind
  }

  /// The first eight bytes as a number: values are sorted by them before all bytes are compared.
  private static func head(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    var head: UInt64 = 0
    unsafe withUnsafeMutableBytes(of: &head) {
      unsafe $0.copyMemory(from: .init(rebasing: bytes.prefix(8)))
    }
    return head.bigEndian
  }

  private static let isDate = properties.map {
    [.about, .datePublished, .endDate, .startDate, .url].contains($0)
  }
}

/// Reads a table of values, which has the order of the contributions they belong to.
private struct ValueScan {
  private let rows: RowScan
  private var contribution: Int64?

  init(_ db: Database, _ table: String, _ value: String) throws {
    rows = try RowScan(
      db, "SELECT contributionID, name, \(value) FROM \(table) ORDER BY contributionID")
    try advance()
  }

  /// Calls `body` with each row of a contribution; those of contributions left out are passed.
  mutating func forEach(of row: Int64, _ body: (RowScan) throws -> Void) throws {
    while let contribution, contribution <= row {
      if contribution == row { try body(rows) }
      try advance()
    }
  }

  private mutating func advance() throws {
    contribution = try rows.next() ? rows.integer(0) : nil
  }
}
