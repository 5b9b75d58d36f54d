import PlenumEvaluate
import PlenumModel

/// Expects names to be on no edge that makes a person take part in an event or a choice.
struct AbsenceCheck: FrozenCheck {
  private static let relations: [Predicate] = [.attended, .chaired, .spokeAt, .elected]

  private let names: Set<String>

  init(_ expected: String) throws {
    let items = try ExpectedText.someItems(expected)
    names = Set(try items.flatMap(ExpectedText.names).map(LabelForm.name))
  }

  func accepts(_ reading: FrozenReading) -> Bool {
    names.isDisjoint(with: reading.persons(of: Self.relations).map(LabelForm.name))
  }

  func found(in reading: FrozenReading) -> [String] { reading.persons(of: Self.relations) }
}
