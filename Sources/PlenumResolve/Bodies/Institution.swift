import PlenumExtract
import PlenumModel
import PlenumText

/// The organisation an article is about when it is no unit's committee: a hospital, a school, a company,
/// a police force. Bare heads ("Đảng ủy", "Công đoàn") and bare titles ("Giám đốc") are its own.
struct Institution: Sendable {
  /// The parts after the head: "Bệnh viện Đa khoa", or none for "Đảng ủy | Quân sự huyện".
  private(set) var parts: [BodyPart]
  /// Words after the head when it is no body of its own ("Quân sự").
  let detail: String
  let unit: UnitPhrase?
  /// The head of its party organisation: a cell or a committee.
  let partyHead: String

  private static let heads: WordSet = [
    "Đảng ủy", "Đảng bộ", "Ban Chấp hành Đảng bộ", "Chi bộ", "Công đoàn", "Công đoàn cơ sở",
    "Đoàn Thanh niên", "Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Chi đoàn", "Chi bộ cơ sở",
    "Đảng bộ cơ sở",
  ]

  /// Heads that an institution completes when nothing follows them.
  static func completes(_ part: BodyPart) -> Bool {
    part.detail.isEmpty
      && (heads.contains(part.head)
        || ["Hội đồng thành viên", "Hội đồng quản trị", "Hội đồng trường"].contains(part.head))
  }

  /// The institution of the first body in headline or lead, or nil when that is a unit's body.
  init?(_ extraction: Extraction) {
    let text = extraction.text
    let lead =
      text.sentences.filter { $0.kind == .headline }.suffix(1)
      + text.sentences.filter { $0.kind == .paragraph }.prefix(1)
    for sentence in lead {
      let own = extraction.bodies.filter { body in
        sentence.tokens.contains(body.tokens.lowerBound)
          && !extraction.positions.contains { $0.tokens.contains(body.tokens.lowerBound) }
          && !BodyRole.isOwner(body, in: extraction) && !BodyRole.isToCome(body, in: extraction)
      }
      guard let first = own.first(where: { $0.parts[0].slot != .none && !Self.isBare($0) }) else {
        continue
      }
      if let found = Institution(body: first) {
        self = found
        return
      }
      return nil
    }
    return nil
  }

  /// The same institution under other words.
  func with(parts: [BodyPart]) -> Institution {
    var institution = self
    institution.parts = parts
    return institution
  }

  /// "Đảng ủy" alone says nothing of whose it is.
  private static func isBare(_ body: BodyPhrase) -> Bool {
    body.unit == nil && body.parts.count == 1 && completes(body.parts[0])
  }

  /// "Ban Thường vụ Đảng ủy Trường Đại học X": the organ of its committee speaks for it.
  private static func withoutOrgan(_ body: BodyPhrase) -> BodyPhrase {
    guard body.parts.count > 2, PositionResolver.organs.contains(body.parts[0].head) else {
      return body
    }
    return body.tail(from: 1)
  }

  private init?(body: BodyPhrase) {
    let body = Self.withoutOrgan(body)
    let first = body.parts[0]
    partyHead = first.head.begins(with: "Chi bộ") ? "Chi bộ" : "Đảng ủy"
    if Self.heads.contains(first.head), body.parts.count > 1 {
      parts = Array(body.parts.dropFirst())
      detail = ""
    } else if ["Đảng ủy", "Đảng bộ"].contains(first.head), first.detail.begins(with: "Quân sự") {
      parts = []
      detail = first.detail
    } else if first.head == "Đoàn trường", !first.detail.isEmpty {
      parts = [BodyPart(head: "Trường", detail: first.detail, type: .otherBody, slot: .free)]
      detail = ""
    } else if first.head == "Công an", body.parts.count == 1 {
      parts = body.parts
      detail = ""
    } else if body.type == .otherBody, ![.mission, .topic].contains(body.parts[0].slot),
      !first.detail.isEmpty
    {
      parts = body.parts
      detail = ""
    } else {
      return nil
    }
    unit = body.unit
  }
}
