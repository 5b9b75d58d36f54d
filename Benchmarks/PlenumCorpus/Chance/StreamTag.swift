/// The first part of each stream of random numbers, so that no two parts of the program share one.
enum StreamTag {
  static let places = 1
  static let careers = 2
  static let names = 3
  static let calendar = 4
  static let selection = 5
  static let roster = 6
  static let report = 7
  static let correction = 8
  static let directives = 9
  static let layout = 10
}
