import PlenumModel

extension Property {
  /// What readers call the property.
  var names: TermNames { ownNames ?? reusedNames }

  /// Names of `plm:` terms, with their comments.
  private var ownNames: TermNames? {
    switch self {
    case .jurisdiction: TermNames("phụ trách địa bàn", "jurisdiction", "The place a body governs.")
    case .succeededBy:
      TermNames(
        "được kế tục bởi", "succeeded by", "The body of the unit a merged unit became part of.")
    case .title: TermNames("chức danh", "title", "The title without the body's name.")
    case .ordinal: TermNames("lần thứ", "ordinal", "The number of the event in its series.")
    case .term: TermNames("nhiệm kỳ", "term", "The years of office, such as 2020-2025.")
    case .status: TermNames("tình trạng", "status", "Whether the event was held or is planned.")
    case .kind: TermNames("loại văn bản", "kind", "The kind of directive as the text names it.")
    case .gsoCode:
      TermNames("mã đơn vị hành chính", "GSO code", "The statistics office's code of the place.")
    case .within: TermNames("thuộc", "within", "The place lies within the other one.")
    case .retrieved:
      TermNames("thời điểm truy xuất", "retrieved", "When the page of the article was retrieved.")
    case .post: TermNames("chức vụ", "post", "The position of a tenure.")
    case .firstSeen: TermNames("thấy lần đầu", "first seen", "The first article that shows it.")
    case .lastSeen: TermNames("thấy lần cuối", "last seen", "The last article that shows it.")
    case .endedBy:
      TermNames("đã thôi giữ", "ended by", "The first article that calls the post a former one.")
    default: nil
    }
  }

  private var reusedNames: TermNames {
    switch self {
    case .subOrganizationOf: TermNames("trực thuộc", "part of")
    case .postIn: TermNames("chức vụ tại", "post in")
    case .organizer: TermNames("đơn vị tổ chức", "organizer")
    case .location: TermNames("tại", "location")
    case .passedBy: TermNames("cơ quan ban hành", "passed by")
    default: TermNames(rawValue, rawValue)
    }
  }
}
