package import PlenumModel

/// A post an article gives a person.
package struct PostEvidence: Sendable, Hashable {
  /// How the article gives it.
  package enum State: String, Sendable {
    /// The person holds it.
    case current = "c"
    /// The person is chosen for it.
    case chosen = "n"
    /// The person held it ("nguyên").
    case past = "p"
  }

  /// The key of the title.
  package let title: String
  /// The name of the body's node.
  package let body: String
  /// The finer class of the body.
  package let type: Subtype
  /// The body's unit, as ``UnitDirectory`` writes it; empty for bodies of no unit.
  package let place: String
  /// How the article gives it.
  package let state: State

  /// The four values of a field each, for a list of the evidence.
  var fields: [String] { [title, body, type.rawValue, place, state.rawValue] }

  /// Reads what ``fields`` gave.
  init?(fields: ArraySlice<String>) {
    let fields = Array(fields)
    guard fields.count == 5, let type = Subtype(rawValue: fields[2]),
      let state = State(rawValue: fields[4])
    else { return nil }
    self.init(title: fields[0], body: fields[1], type: type, place: fields[3], state: state)
  }

  /// Makes a post.
  package init(title: String, body: String, type: Subtype, place: String, state: State) {
    self.title = title
    self.body = body
    self.type = type
    self.place = place
    self.state = state
  }
}
