/// How an outlet writes.
struct Voice {
  /// Who publishes.
  enum Outlet { case ownPortal, upperPortal, newspaper }

  let outlet: Outlet
  /// "đồng chí", or "ông" and "bà".
  let saysComrade: Bool
  /// What stands between a name and its posts.
  let separator: String
  /// "PBT", "UVBTV", "QUV".
  let abbreviatesTitles: Bool
  /// "Ủy ban nhân dân" for "UBND".
  let spellsBodies: Bool
  /// "Hoà" for "Hòa".
  let usesOlderTones: Bool
  /// Which sign stands in dates, and whether they have leading zeros.
  let dateSign: String
  let padsDates: Bool
  /// How much of the unit's place is told, from 0 (nothing) to 3 (all of it).
  let placing: Int

  init(_ chance: inout SplitMix64) {
    let draw = chance.below(100)
    outlet = draw < 40 ? .ownPortal : draw < 70 ? .upperPortal : .newspaper
    saysComrade = chance.percent(outlet == .newspaper ? 60 : 92)
    separator = chance.percent(72) ? ", " : " - "
    abbreviatesTitles = chance.percent(14)
    spellsBodies = chance.percent(10)
    usesOlderTones = chance.percent(18)
    dateSign = chance.percent(78) ? "/" : chance.percent(70) ? "-" : "."
    padsDates = chance.percent(55)
    let place = chance.below(100)
    placing = place < 12 ? 0 : place < 48 ? 1 : place < 60 ? 2 : 3
  }
}
