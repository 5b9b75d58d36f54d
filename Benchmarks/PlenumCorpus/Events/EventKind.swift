/// What an event is.
enum EventKind: Hashable {
  case committeeConference, councilSession, partyCongress
  case associationCongress(BodyKind)
  /// A conference that looks back or puts a task or directive into effect.
  case review, rollout
  case ceremony, voterMeeting

  /// The class of the event in Plenum's vocabulary.
  var type: String {
    switch self {
    case .committeeConference, .review, .rollout: "Conference"
    case .councilSession: "Session"
    case .partyCongress, .associationCongress: "Congress"
    case .ceremony: "Ceremony"
    case .voterMeeting: "Meeting"
    }
  }
}
