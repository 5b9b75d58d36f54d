import PlenumModel

extension NodeKind {
  /// What readers call nodes of this kind.
  var names: TermNames {
    switch self {
    case .article: TermNames("bài báo", "article", "A news article that the graph was read from.")
    case .person: TermNames("người", "person", "A person whom articles name with a post.")
    case .body:
      TermNames(
        "cơ quan, tổ chức", "body",
        "A party, state, front, mass or armed forces organisation, or another one.")
    case .position:
      TermNames("chức vụ", "position", "A post in a body, whoever holds it.")
    case .event:
      TermNames("sự kiện", "event", "A meeting, congress, visit or other dated gathering.")
    case .directive:
      TermNames(
        "văn bản chỉ đạo", "directive", "A resolution, directive, decision, plan or law.")
    case .place: TermNames("địa điểm", "place", "A province, district, commune or other place.")
    case .tenure:
      TermNames(
        "nhiệm kỳ giữ chức vụ", "tenure",
        "A person in a position, with the dates at which articles show it.")
    }
  }
}
