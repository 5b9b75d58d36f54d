package import PlenumModel

/// What is known about an article or a passage when a place name in it is read.
package struct PlaceContext: Sendable {
  /// Units named on the page or in the text, or where the publisher is at home.
  package var units: [AdministrativeUnit]
  /// The date of the article.
  package var date: PartialDate?
  /// Whether the name is marked as a former one, as in "tỉnh Hải Dương (cũ)".
  package var isFormer: Bool

  /// Collects what is known.
  package init(units: [AdministrativeUnit] = [], date: PartialDate? = nil, isFormer: Bool = false) {
    self.units = units
    self.date = date
    self.isFormer = isFormer
  }

  /// The eras whose units the article can name, in groups, the likeliest group first.
  ///
  /// Units of 2025 are first named in April 2025, when the plan for them was adopted.
  var eras: [[AdministrativeEra]] {
    if isFormer { return [[.legacy]] }
    guard let date, date.year != 2025 || date.month != nil else {
      return [[.legacy, .since2025]]
    }
    switch (date.year, date.month ?? 1) {
    case (..<2025, _), (2025, ..<4): return [[.legacy]]
    case (2025, ..<7): return [[.legacy], [.since2025]]
    default: return [[.since2025], [.legacy]]
    }
  }

  /// The units and all above them, the narrowest level first.
  func circles(in gazetteer: Gazetteer) -> [[AdministrativeUnit]] {
    let all = Set(units + units.flatMap { gazetteer.ancestors(of: $0) })
    return AdministrativeLevel.allCases.reversed().map { level in
      all.filter { $0.level == level }.sorted()
    }
  }
}
