/// Persons who have no name yet, found by where they come from.
struct HomonymPool {
  /// How near a homonym is.
  enum Nearness { case district, province, anywhere }

  private let candidates: [PersonNamer.Candidate]
  private var taken: Set<Int> = []
  private var next = 0
  private var byDistrict: [Int: [Int]] = [:]
  private var byProvince: [Int: [Int]] = [:]

  /// Takes candidates in random order.
  init(_ candidates: [PersonNamer.Candidate]) {
    self.candidates = candidates
    for (place, candidate) in candidates.enumerated() {
      byDistrict[candidate.district, default: []].append(place)
      byProvince[candidate.province, default: []].append(place)
    }
  }

  var count: Int { candidates.count }

  /// The next who has no name.
  mutating func first() -> PersonNamer.Candidate? {
    while next < candidates.count, taken.contains(candidates[next].person) { next += 1 }
    return next < candidates.count ? candidates[next] : nil
  }

  mutating func take(_ candidate: PersonNamer.Candidate) { taken.insert(candidate.person) }

  /// Somebody of the same gender without a name, as near as wanted where there is one.
  func other(like first: PersonNamer.Candidate, near: Nearness, _ chance: inout SplitMix64)
    -> PersonNamer.Candidate?
  {
    let places =
      switch near {
      case .district: byDistrict[first.district] ?? []
      case .province: byProvince[first.province] ?? []
      case .anywhere: [Int]()
      }
    return pick(from: places, like: first, &chance)
      ?? pick(from: candidates.indices, like: first, &chance)
  }

  /// Tries at random, then looks through all.
  private func pick(
    from places: some RandomAccessCollection<Int>, like first: PersonNamer.Candidate,
    _ chance: inout SplitMix64
  ) -> PersonNamer.Candidate? {
    for _ in 0..<min(40, places.count) {
      let candidate = candidates[chance.pick(places)]
      if fits(candidate, first) { return candidate }
    }
    return places.lazy.map { candidates[$0] }.first { fits($0, first) }
  }

  private func fits(_ candidate: PersonNamer.Candidate, _ first: PersonNamer.Candidate) -> Bool {
    candidate.isWoman == first.isWoman && !taken.contains(candidate.person)
  }
}
