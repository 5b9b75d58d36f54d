import PlenumModel
import Testing

struct CalibrationTests {
  private let calibration: Calibration

  init() throws {
    calibration = try Calibration(
      parsing: """
        # a comment
        relation\tdoubt\trule\tedges\tright\tconfidence
        *\t*\t*\t90\t80\t0.88
        spokeAt\t*\t*\t40\t36\t0.9
        spokeAt\tapart\t*\t10\t7\t0.75
        spokeAt\tapart\tspeak.before\t9\t6\t0.7
        """)
  }

  @Test(arguments: [
    ("spokeAt", "apart", "speak.before", 0.7), ("spokeAt", "apart", "own.rule", 0.75),
    ("spokeAt", nil, "speak.before", 0.9), ("spokeAt", "inferred", "speak.before", 0.9),
    ("elected", nil, "elect.passive", 0.88),
  ])
  func `the narrowest figure counts`(
    relation: String, doubt: String?, rule: String, confidence: Double
  ) {
    #expect(
      calibration.confidence(relation: relation, doubt: doubt, rule: rule) == confidence)
  }

  @Test func `without figures nothing is known`() {
    #expect(Calibration([:]).confidence(relation: "holds", doubt: nil, rule: "hold.post") == 0.5)
  }

  @Test func `what is written is read again`() throws {
    #expect(try Calibration(parsing: calibration.text) == calibration)
    #expect(calibration.text.hasPrefix("relation\tdoubt\trule\tedges\tright\tconfidence\n*\t*\t*"))
  }

  @Test(arguments: ["*\t*\t*\t1\t1", "*\t*\t*\t1\t1\t1.5", "*\t*\t*\tmany\t1\t0.9"])
  func `a line that is no figure is named`(line: String) {
    let error = #expect(throws: CalibrationError.self) {
      try Calibration(parsing: "# first\n" + line)
    }
    #expect(error?.line == 2)
  }
}
