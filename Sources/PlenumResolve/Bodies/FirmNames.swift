import PlenumExtract
import PlenumModel

/// Companies that an article names once with their legal form ("Công ty TNHH MTV Than Khe Lùng") and then
/// without it ("Công ty Than Khe Lùng").
struct FirmNames: Sendable {
  /// The full name by the name without legal form.
  private var full: [String: BodyPart] = [:]

  init(_ extraction: Extraction) {
    var doubtful: Set<String> = []
    for part in extraction.bodies.flatMap(\.parts) {
      guard let name = Self.bare(part.label), Self.key(part.label) != "công ty " + name else {
        continue
      }
      if let other = full[name], Self.key(other.label) != Self.key(part.label) {
        doubtful.insert(name)
      }
      full[name] = full[name] ?? part
    }
    for name in doubtful { full[name] = nil }
  }

  /// The parts with companies under their full names; a name that two companies share is left.
  func expanded(_ parts: [BodyPart]) -> [BodyPart] {
    if full.isEmpty { return parts }
    return parts.map { part in
      guard let name = Self.bare(part.label), Self.key(part.label) == "công ty " + name,
        let other = full[name]
      else { return part }
      return other
    }
  }

  private static func key(_ label: String) -> String { label.lowered }

  /// What follows "Công ty" and its legal form; nil for other bodies.
  private static func bare(_ label: String) -> String? {
    var rest = key(label)[...]
    guard rest.begins(with: "công ty ") else { return nil }
    rest = rest.dropFirst("công ty ".count)
    while let form = forms.first(where: { rest.begins(with: $0 + " ") }) {
      rest = rest.dropFirst(form.count + 1)
    }
    return String(rest)
  }

  private static let forms = [
    "cổ phần", "cp", "tnhh", "mtv", "trách nhiệm hữu hạn", "một thành viên", "1 thành viên",
    "nhà nước", "hai thành viên",
  ]
}
