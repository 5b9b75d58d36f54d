import PlenumGazetteer
import PlenumModel

/// A unit with a name, and the gazetteer's entry where the name is unambiguous.
struct ResolvedUnit: Sendable, Hashable {
  /// The generic word.
  let word: UnitWord
  /// The name as written, or the gazetteer's when the unit was inferred.
  let name: String
  /// The entry of the gazetteer, if only one fits.
  let entry: AdministrativeUnit?
  /// Whether the article itself names the unit.
  let isStated: Bool
  private let isHoChiMinh: Bool
  /// What makes the unit itself: the gazetteer's code, else word and name.
  let identity: String

  /// Makes a unit; an alias ("TPHCM") takes the gazetteer's name, another spelling stays as written.
  init(word: UnitWord, name: String, entry: AdministrativeUnit?, isStated: Bool) {
    self.word = word
    let key = LabelKey.search(name)
    let official = entry?.name
    let isSpelling = official.map { $0.equals(name) || LabelKey.search($0).equals(key) } ?? true
    let keepsName = isSpelling || entry?.unitWord != word
    self.name = keepsName ? name : official ?? name
    isHoChiMinh = (keepsName ? key : LabelKey.search(self.name)).equals("ho chi minh")
    self.entry = entry
    self.isStated = isStated
    identity =
      entry.map { "\($0.era.name) \($0.level.name) " + $0.code }
      ?? word.text + " " + LabelKey.exact(self.name)
  }

  /// "phường Khuê Trung", "Quận 3", "Thành phố Hồ Chí Minh".
  var label: String {
    if needsWord { return word.capitalized + " " + name }
    return word.text + " " + name
  }

  /// Whether the generic word is part of the name: "Quận 3", "Thành phố Hồ Chí Minh".
  var needsWord: Bool { isNumbered || isHoChiMinh }

  /// Whether the name is a number.
  var isNumbered: Bool { name.utf8.allSatisfy { (48...57).contains($0) } }

  /// The name's key for comparison.
  var key: String { LabelKey.exact(name) }

  /// Words that name the unit the same way in every article: the gazetteer's, if only one unit fits.
  var canonicalName: String { entry?.fullName ?? label }

  /// The level below which bodies of this unit stand.
  var level: AdministrativeLevel {
    if let entry { return entry.level }
    return word.levels.last ?? .commune
  }
}
