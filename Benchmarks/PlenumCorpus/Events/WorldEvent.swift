/// An event of the world, before anybody reports it.
struct WorldEvent {
  let kind: EventKind
  let unit: Int
  /// Who organises it.
  let organizer: BodyKind
  let day: Day
  /// Which conference, session or congress it is; 0 where events have no number.
  var ordinal = 0
  /// The number of the council's term; 0 elsewhere.
  var council = 0
  /// The term, as "2020-2025"; empty where events have none.
  var term = ""
  /// Which of the topics of its kind it has.
  var topic = 0
  /// The event's place in the calendar, from which its random numbers come.
  var serial = 0
  /// The first of the persons without office who are heard in it.
  var firstVoter = 0

  var id: String { "event-\(serial)" }
}
