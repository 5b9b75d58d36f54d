import Foundation
import PlenumGazetteer
import PlenumModel

/// Reads which province a page comes from: "Báo Lâm Đồng", `hauloc.thanhhoa.gov.vn`, `baohagiang.vn`.
struct PublisherPlace: Sendable {
  /// Provinces by their name without diacritics and spaces.
  private let provinces: [String: AdministrativeUnit]

  /// The map of the embedded gazetteer, made once per process.
  static let embedded = PublisherPlace(gazetteer: .embedded)

  init(gazetteer: Gazetteer) {
    let units = gazetteer.units.filter { $0.level == .province }
    provinces = Dictionary(
      units.map { (PublisherPlace.key($0.name), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The province that the site's name or address names, if it is one.
  func province(of article: Article) -> AdministrativeUnit? {
    article.publisher.flatMap(named) ?? article.url.flatMap(addressed)
  }

  private func named(_ publisher: String) -> AdministrativeUnit? {
    let words = LabelKey.search(publisher).words
    for length in [3, 2, 4] {
      for start in words.indices where start + length <= words.count {
        if let unit = provinces[words[start..<start + length].joined()] { return unit }
      }
    }
    return nil
  }

  private func addressed(_ url: String) -> AdministrativeUnit? {
    guard let scheme = url.range(of: "://") else { return nil }
    let host = url[scheme.upperBound...].prefix { $0 != "/" && $0 != ":" }
    for label in host.split(separator: ".").reversed() {
      let name = label.lowered
      if let unit = provinces[name] ?? provinces[String(name.dropFirst(3))], isSite(name, unit) {
        return unit
      }
    }
    return nil
  }

  /// "lamdong" or "baolamdong", no other word with those letters at its end.
  private func isSite(_ name: String, _ unit: AdministrativeUnit) -> Bool {
    let key = PublisherPlace.key(unit.name)
    return name == key || name == "bao" + key || name == "dbd" + key
  }

  private static func key(_ name: String) -> String {
    LabelKey.search(name).filter { $0 != " " }
  }
}
