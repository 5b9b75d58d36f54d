/// The finer class of a body or an event; its raw value is the local name of the `plm:` class.
public enum Subtype: String, Sendable, Codable, CaseIterable, Comparable {
  case partyBody = "PartyBody"
  case stateBody = "StateBody"
  case frontBody = "FrontBody"
  case massOrganization = "MassOrganization"
  case armedForcesBody = "ArmedForcesBody"
  case otherBody = "OtherBody"
  case conference = "Conference"
  case congress = "Congress"
  case session = "Session"
  case meeting = "Meeting"
  case ceremony = "Ceremony"
  case visit = "Visit"
  case election = "Election"
  case training = "Training"
  case campaign = "Campaign"

  /// The class of nodes this subtype refines.
  public var kind: NodeKind {
    switch self {
    case .partyBody, .stateBody, .frontBody, .massOrganization, .armedForcesBody, .otherBody: .body
    default: .event
    }
  }

  /// Hashes the case by its number; by default enumerations with raw strings hash these.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(unsafe unsafeBitCast(self, to: UInt8.self))
  }

  /// Orders by name.
  public static func < (lhs: Subtype, rhs: Subtype) -> Bool { lhs.rawValue < rhs.rawValue }
}
