import PlenumEvaluate
import PlenumModel

/// What a row's expected items are.
enum FrozenType: String, CaseIterable {
  case persons, posts, bodies, chaired, attended, spoke, elected, nobody, event, directive, date

  /// The check that the expected items make.
  func check(of expected: String) throws -> any FrozenCheck {
    switch self {
    case .persons: try NameCheck(expected) { $0.persons }
    case .posts: try PostCheck(expected, .holds)
    case .bodies: try BodyCheck(expected)
    case .chaired: try NameCheck(expected) { $0.persons(of: [.chaired]) }
    case .attended: try NameCheck(expected) { $0.personsPresent }
    case .spoke: try NameCheck(expected) { $0.persons(of: [.spokeAt]) }
    case .elected: try PostCheck(expected, .elected)
    case .nobody: try AbsenceCheck(expected)
    case .event: try EventCheck(expected)
    case .directive: try DirectiveCheck(expected)
    case .date: try DateCheck(expected)
    }
  }
}
