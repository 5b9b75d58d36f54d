import PlenumModel

extension Predicate {
  /// What readers call the relation.
  var names: TermNames {
    switch self {
    case .holds: TermNames("giữ chức vụ", "holds", "The text gives the person this position.")
    case .held:
      TermNames("nguyên là", "held", "The text gives the person this position as a past one.")
    case .attended: TermNames("tham dự", "attended", "The person was present at the event.")
    case .chaired: TermNames("chủ trì", "chaired", "The person chaired or led the event.")
    case .spokeAt:
      TermNames("phát biểu", "spoke at", "The person spoke, reported or concluded at the event.")
    case .organized: TermNames("tổ chức", "organized", "The body held the event.")
    case .implements:
      TermNames(
        "triển khai", "implements",
        "The body or event puts the directive into practice, in a looser sense than the law's.")
    case .issued: TermNames("ban hành", "issued", "The body issued the directive.")
    case .adopted: TermNames("thông qua", "adopted", "The event adopted the directive.")
    case .elected:
      TermNames(
        "được bầu, bổ nhiệm", "elected",
        "The person was elected, appointed or assigned to the position.")
    }
  }
}
