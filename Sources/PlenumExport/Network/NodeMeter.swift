import PlenumModel

/// Counts links at their ends, then says how much nodes weigh and when they were there.
struct NodeMeter {
  private let reader: any GraphReader
  private let tallies: any LinkTallies

  init(_ reader: any GraphReader) throws {
    self.reader = reader
    tallies = try reader.tallies()
  }

  /// Counts a link.
  func add(_ link: Link) throws {
    let tally = link.spell.map(LinkTally.init) ?? LinkTally(links: 1)
    try tallies.add(tally, to: link.source)
    try tallies.add(tally, to: link.target)
  }

  /// Counts a link of which it does not matter when it was so.
  func addLink(_ source: NodeID, _ target: NodeID) throws {
    try tallies.add(LinkTally(links: 1), to: source)
    try tallies.add(LinkTally(links: 1), to: target)
  }

  /// A node with its measures, when all links are counted.
  func measured(_ node: Node) throws -> NetworkNode {
    let isRecord = node.kind == .article || node.kind == .tenure
    let tally = try tallies.tally(of: node.id)
    return NetworkNode(
      node: node, weight: isRecord ? 0 : try reader.articleCount(naming: node),
      degree: tally.links, spell: NodeMeter.ownSpell(of: node) ?? Spell(tally))
  }

  /// The days of an event; a directive is there from its date on.
  private static func ownSpell(of node: Node) -> Spell? {
    node.kind == .directive ? Spell(node.date(.dateDocument), nil) : Spell(of: node)
  }
}

extension LinkTally {
  /// One link.
  fileprivate init(_ spell: Spell) {
    self.init(
      links: 1, firstDay: spell.start?.firstDay.number ?? .min,
      lastDay: spell.end?.lastDay.number ?? .max)
  }
}

extension Spell {
  /// From the first link's start to the last one's end.
  fileprivate init?(_ tally: LinkTally) {
    self.init(PartialDate(number: tally.firstDay), PartialDate(number: tally.lastDay))
  }
}

extension PartialDate {
  /// A full date as a number such as 20200908.
  fileprivate var number: Int { year * 10_000 + (month ?? 0) * 100 + (day ?? 0) }

  /// The full date of a number; nil for a number that is none.
  fileprivate init?(number: Int) {
    guard 1_01_01...9999_12_31 ~= number else { return nil }
    self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }
}
