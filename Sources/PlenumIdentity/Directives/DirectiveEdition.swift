/// A document of a block: numbers are given out anew, so one number has several editions.
struct DirectiveEdition {
  /// The year that a text gives; nil if none does.
  let year: Int?
  /// The first day on which an article can speak of it: its date, else the first article that tells what it is about.
  private(set) var start: Int
  private var writings: Set<DirectiveWriting> = []
  /// The days of the articles that surely speak of it, by the unit whose event they report.
  private var reports: [String: [Int]] = [:]

  init(year: Int?, start: Int) {
    self.year = year
    self.start = start
  }

  /// Whether any text says what it is about.
  var hasSubject: Bool { writings.contains(where: \.hasSubject) }

  mutating func add(_ writing: DirectiveWriting, home: String, day: Int?) {
    writings.insert(writing)
    if let day, !home.isEmpty { reports[home, default: []].append(day) }
  }

  /// Whether nothing in a way of writing contradicts those known.
  func admits(_ writing: DirectiveWriting) -> Bool {
    writings.allSatisfy { DirectiveJudge.isFitting(writing, $0) }
  }

  /// Whether a text that surely speaks of it has the same subject.
  func isAbout(_ writing: DirectiveWriting) -> Bool {
    writings.contains { other in
      other.sharedSubject(with: writing).map { $0 >= DirectiveEdition.sameSubject } ?? false
    }
  }

  /// Whether another article on the same unit spoke of it within days.
  func isReported(of home: String, near day: Int) -> Bool {
    reports[home]?.contains { abs($0 - day) <= DirectiveEdition.sameEvent } ?? false
  }

  /// The shared part from which on two subjects are one.
  private static let sameSubject = 0.7
  /// The days between reports of one event.
  private static let sameEvent = 10
}
