/// How many links a node has, and between which days these were so.
public struct LinkTally: Sendable, Hashable {
  /// The number of links that start or end at the node.
  public var links: Int
  /// The first day as a number such as 20200908; `Int.min` when a link has an open start, `Int.max` when no
  /// link has days.
  public var firstDay: Int
  /// The last day likewise; `Int.max` when a link has an open end, `Int.min` when no link has days.
  public var lastDay: Int

  /// A tally of links; without days where none are given.
  public init(links: Int = 0, firstDay: Int = .max, lastDay: Int = .min) {
    self.links = links
    self.firstDay = firstDay
    self.lastDay = lastDay
  }

  /// Adds other links of the same node.
  public mutating func add(_ other: LinkTally) {
    links += other.links
    firstDay = min(firstDay, other.firstDay)
    lastDay = max(lastDay, other.lastDay)
  }
}

/// The tallies of a graph's nodes, kept where the graph is kept.
public protocol LinkTallies {
  /// Adds to the tally of a node.
  func add(_ tally: LinkTally, to id: NodeID) throws

  /// The tally of a node; empty when nothing was added.
  func tally(of id: NodeID) throws -> LinkTally
}

/// Tallies in memory.
final class MemoryTallies: LinkTallies {
  private var tallies: [NodeID: LinkTally] = [:]

  func add(_ tally: LinkTally, to id: NodeID) { tallies[id, default: LinkTally()].add(tally) }

  func tally(of id: NodeID) -> LinkTally { tallies[id] ?? LinkTally() }
}
