/// A directive of the world.
struct Directive: Sendable {
  /// Who issued it: a body of the centre by its name, or one of the world.
  enum Issuer: Hashable, Sendable {
    case central(String)
    case body(Body)
  }

  let id: String
  /// "Chỉ thị".
  let kind: String
  let number: Int
  /// What stands after the number: "-CT/TW", "/2020/QH14".
  let suffix: String
  let day: Day
  let issuer: Issuer
  /// What it is about, as after "về".
  let subject: String

  /// "05-CT/TW": numbers below ten have two digits.
  var sign: String { Day.padded(number) + suffix }
}
