/// The generic word in front of a unit's name: `phường` in "phường Khuê Trung".
package enum UnitWord: UInt8, Sendable, CaseIterable {
  case province = 0
  case city
  case urbanDistrict
  case ruralDistrict
  case town
  case ward
  case ruralCommune
  case townlet
  case specialZone

  /// The word in lower case.
  package var text: String {
    switch self {
    case .province: "tỉnh"
    case .city: "thành phố"
    case .urbanDistrict: "quận"
    case .ruralDistrict: "huyện"
    case .town: "thị xã"
    case .ward: "phường"
    case .ruralCommune: "xã"
    case .townlet: "thị trấn"
    case .specialZone: "đặc khu"
    }
  }

  /// The word with a capital: "Thành phố".
  package var capitalized: String { text.prefix(1).uppercased() + text.dropFirst() }

  /// Reads a word in any case, or an abbreviation such as "TP." or "Q.".
  package init?(_ text: String) {
    let words = GazetteerKey.words(of: text)
    guard let first = words.first,
      let form = UnitWord.forms[first]?.first(where: { $0.words == words })
    else { return nil }
    self = form.meaning
  }

  /// The levels at which the word is used.
  package var levels: [AdministrativeLevel] {
    switch self {
    case .province: [.province]
    case .city: [.province, .district]
    case .urbanDistrict, .ruralDistrict, .town: [.district]
    case .ward, .ruralCommune, .townlet, .specialZone: [.commune]
    }
  }

  /// The rank within a level: units rise from `huyện` to `thị xã`, from `xã` to `phường`.
  var rank: Int {
    switch self {
    case .ruralDistrict, .ruralCommune: 0
    case .town, .townlet: 1
    case .city, .urbanDistrict, .ward: 2
    case .province, .specialZone: 3
    }
  }
}
