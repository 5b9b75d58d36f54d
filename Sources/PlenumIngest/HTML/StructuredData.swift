import Foundation
import PlenumModel

/// What a page's JSON-LD says of its article.
struct StructuredData {
  private(set) var headline: String?
  private(set) var published: String?
  private(set) var author: String?
  private(set) var publisher: String?

  init(_ tree: HTMLTree) {
    for index in tree.elements("script") {
      let type = tree.attribute("type", of: index)?.lowered ?? ""
      guard type.holds("ld+json") else { continue }
      read(tree.descendants(of: index).map { tree.nodes[$0].text }.joined())
    }
  }

  private mutating func read(_ text: String) {
    guard let root = try? JSONSerialization.jsonObject(with: Data(text.utf8)) else { return }
    var pending: [Any] = [root]
    while let value = pending.popLast() {
      if let list = value as? [Any] {
        pending.append(contentsOf: list.reversed())
      } else if let object = value as? [String: Any] {
        readObject(object)
        pending.append(contentsOf: object.keys.sorted().reversed().compactMap { object[$0] })
      }
    }
  }

  private mutating func readObject(_ object: [String: Any]) {
    let types = (object["@type"] as? [String]) ?? [(object["@type"] as? String) ?? ""]
    guard types.contains(where: { $0.ends(with: "Article") || $0 == "BlogPosting" }) else { return }
    headline = headline ?? (object["headline"] as? String)
    published = published ?? (object["datePublished"] as? String)
    author = author ?? name(of: object["author"])
    publisher = publisher ?? name(of: object["publisher"])
  }

  private func name(of value: Any?) -> String? {
    if let text = value as? String { return text }
    if let object = value as? [String: Any] { return object["name"] as? String }
    let names = (value as? [Any])?.compactMap { name(of: $0) } ?? []
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }
}
