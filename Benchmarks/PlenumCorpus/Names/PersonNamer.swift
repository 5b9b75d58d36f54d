import PlenumModel

/// Gives persons their names: a chosen share of them shares a name with somebody else.
struct PersonNamer {
  /// A person to name: where they come from and whether they are a woman.
  struct Candidate {
    let person: Int
    let isWoman: Bool
    let district: Int
    let province: Int
  }

  private var chance: SplitMix64
  private var used: Set<String> = []
  private var pool: HomonymPool

  init(seed: UInt64, candidates: [Candidate]) {
    chance = SplitMix64(seed: seed, stream: [StreamTag.names])
    pool = HomonymPool(chance.shuffled(candidates))
  }

  /// Names all candidates.
  ///
  /// - Parameter share: the share of persons whose full name somebody else bears as well.
  mutating func names(share: Double) -> [Int: String] {
    var names: [Int: String] = [:]
    var left = Int((share * Double(pool.count)).rounded())
    while left >= 2, let first = pool.first() {
      let size = min(groupSize(), left)
      let group = self.group(around: first, size: left - size == 1 ? left : size)
      if group.count < 2 { break }
      let name = freshName(isWoman: first.isWoman)
      for member in group { names[member.person] = name }
      left -= group.count
    }
    while let candidate = pool.first() {
      names[candidate.person] = freshName(isWoman: candidate.isWoman)
      pool.take(candidate)
    }
    return names
  }

  private mutating func groupSize() -> Int {
    let draw = chance.below(100)
    return draw < 62 ? 2 : draw < 85 ? 3 : draw < 95 ? 4 : 6
  }

  /// The first with others of the same gender: one in eight in the same district, one in seven in
  /// the same province, the others anywhere.
  private mutating func group(around first: Candidate, size: Int) -> [Candidate] {
    var group = [first]
    pool.take(first)
    while group.count < size {
      let draw = chance.below(100)
      let near: HomonymPool.Nearness = draw < 12 ? .district : draw < 26 ? .province : .anywhere
      guard let other = pool.other(like: first, near: near, &chance) else { break }
      pool.take(other)
      group.append(other)
    }
    return group
  }

  /// A name nobody has; after some attempts one of four words.
  private mutating func freshName(isWoman: Bool) -> String {
    let table = isWoman ? NameTable.female : NameTable.male
    var attempts = 0
    while true {
      let isLong = attempts > 4 || chance.percent(9)
      let name = table.name(isLong: isLong, &chance)
      if used.insert(LabelKey.exact(name)).inserted { return name }
      attempts += 1
    }
  }
}
