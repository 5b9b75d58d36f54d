/// Puts items together on the evidence of pairs; contradiction beats likeness, and nothing depends on order.
///
/// First come pairs that must be together, then pairs with strong evidence, then weak ones. Two clusters are joined
/// only if no pair across them contradicts itself. Where weak evidence points to two clusters that exclude each
/// other, it joins neither.
struct Clusterer {
  /// Two items with what links them.
  struct Link {
    let first: Int
    let second: Int
    let judgement: Judgement
  }

  /// Evidence from which on no rival is asked for.
  static let strong = 4.0
  /// A rival within this distance makes weak evidence worthless.
  static let margin = 1.0

  private var parents: [Int]
  private var members: [[Int]]
  private let judge: (Int, Int) -> Judgement
  private let distance: (Int, Int) -> Double?
  private(set) var links: [Link] = []

  /// - Parameters:
  ///   - count: number of items; their order decides between equals, so it must come from their content.
  ///   - judge: what speaks for and against a pair.
  ///   - distance: how far apart two items lie in time; nil leaves a pair out. Weak evidence counts only if the pair
  ///     of two clusters that is nearest in time has it too: a career goes from step to step.
  init(
    count: Int, judge: @escaping (Int, Int) -> Judgement,
    distance: @escaping (Int, Int) -> Double? = { _, _ in nil }
  ) {
    parents = Array(0..<count)
    members = (0..<count).map { [$0] }
    self.judge = judge
    self.distance = distance
  }

  /// The clusters, each sorted, by their first items.
  var clusters: [[Int]] {
    members.indices.filter { parents[$0] == $0 }.map { members[$0].sorted() }
      .sorted { $0[0] < $1[0] }
  }

  /// Joins what must be together.
  mutating func join(_ pairs: [(Int, Int)]) {
    for (one, other) in pairs {
      let judgement = Judgement(score: .infinity, isConflict: false, reason: .corrected)
      unite(Link(first: one, second: other, judgement: judgement))
    }
  }

  /// Joins pairs whose evidence reaches a threshold, the strongest first.
  ///
  /// - Parameter candidates: the pairs worth a look; others are taken not to be linked.
  mutating func cluster(_ candidates: [(Int, Int)], threshold: Double) {
    let found = candidates.map { Link(first: $0, second: $1, judgement: judge($0, $1)) }
      .filter { $0.judgement.score >= threshold && !$0.judgement.isConflict }
      .sorted {
        ($1.judgement.score, $0.first, $0.second) < ($0.judgement.score, $1.first, $1.second)
      }
    for link in found where link.judgement.score >= Clusterer.strong { joinIfCompatible(link) }
    let weak = found.filter { $0.judgement.score < Clusterer.strong }
    let sure = weak.filter { !hasRival($0, among: weak) }
    for link in sure where nearest(link).score >= threshold { joinIfCompatible(link) }
  }

  /// What speaks for and against the pair of two clusters that is nearest in time; of several the best.
  private func nearest(_ link: Link) -> Judgement {
    var nearest: (distance: Double, judgement: Judgement)?
    for left in members[root(link.first)] {
      for right in members[root(link.second)] {
        guard let distance = distance(left, right) else { continue }
        let judgement = judge(left, right)
        if let known = nearest,
          (distance, -judgement.score) >= (known.distance, -known.judgement.score)
        {
          continue
        }
        nearest = (distance, judgement)
      }
    }
    return nearest?.judgement ?? link.judgement
  }

  /// Gives each of some items to the one cluster that fits it best; it joins no two others through it.
  ///
  /// - Parameters:
  ///   - items: items that are in no cluster with others yet.
  ///   - candidates: the items they may belong to.
  ///   - threshold: the least evidence.
  mutating func attach(_ items: [Int], to candidates: (Int) -> [Int], threshold: Double) {
    var chosen: [Link] = []
    for item in items where members[root(item)].count == 1 {
      var best: [Int: Link] = [:]
      for other in candidates(item) {
        let link = Link(first: item, second: other, judgement: judge(item, other))
        let cluster = root(other)
        if link.judgement.isConflict || areIncompatible(item, cluster) { continue }
        if let known = best[cluster], known.judgement.score >= link.judgement.score { continue }
        best[cluster] = link
      }
      let ranked = best.values.sorted {
        ($1.judgement.score, $0.second) < ($0.judgement.score, $1.second)
      }
      guard let first = ranked.first, first.judgement.score >= threshold else { continue }
      let rival = ranked.dropFirst().first?.judgement.score ?? -.infinity
      if rival <= first.judgement.score - Clusterer.margin { chosen.append(first) }
    }
    for link in chosen { joinIfCompatible(link) }
  }

  private mutating func joinIfCompatible(_ link: Link) {
    let one = root(link.first)
    let other = root(link.second)
    if one != other, !areIncompatible(one, other) { unite(link) }
  }

  /// Whether some pair across two clusters contradicts itself.
  private func areIncompatible(_ one: Int, _ other: Int) -> Bool {
    members[one].contains { left in
      members[other].contains { judge(left, $0).isConflict }
    }
  }

  /// Whether another weak link leads from one end to a cluster that excludes the other end's.
  private func hasRival(_ link: Link, among links: [Link]) -> Bool {
    let ends = (root(link.first), root(link.second))
    if ends.0 == ends.1 { return false }
    return links.contains { other in
      guard other.judgement.score > link.judgement.score - Clusterer.margin else { return false }
      let rivals = (root(other.first), root(other.second))
      return excludes(rivals, ends.0, ends.1) || excludes(rivals, ends.1, ends.0)
    }
  }

  /// Whether the rival link joins `shared` to a cluster other than `own` that cannot go with it.
  private func excludes(_ rivals: (Int, Int), _ shared: Int, _ own: Int) -> Bool {
    let third: Int
    if rivals.0 == shared {
      third = rivals.1
    } else if rivals.1 == shared {
      third = rivals.0
    } else {
      return false
    }
    return third != own && third != shared && areIncompatible(third, own)
  }

  private mutating func unite(_ link: Link) {
    let one = root(link.first)
    let other = root(link.second)
    if one == other { return }
    let (kept, lost) = one < other ? (one, other) : (other, one)
    parents[lost] = kept
    members[kept] += members[lost]
    members[lost] = []
    links.append(link)
  }

  private func root(_ item: Int) -> Int {
    var item = item
    while parents[item] != item { item = parents[item] }
    return item
  }
}
