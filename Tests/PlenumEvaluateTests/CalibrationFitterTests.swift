import PlenumEvaluate
import PlenumModel
import Testing

struct CalibrationFitterTests {
  @Test func `a figure of many edges is their share`() {
    let calibration = CalibrationFitter.calibration(of: outcomes("chair.before", 900, wrong: 100))
    #expect(confidence(calibration, "chair.before") == 0.9)
  }

  @Test func `few edges count little against what their relation says`() {
    let calibration = CalibrationFitter.calibration(
      of: outcomes("chair.before", 800, wrong: 200) + outcomes("chair.rare", 3))
    #expect(confidence(calibration, "chair.rare") == 0.84)
    #expect(confidence(calibration, "chair.never") == 0.8)
  }

  @Test func `no figure is certain`() {
    let right = CalibrationFitter.calibration(of: outcomes("chair.before", 100_000))
    #expect(confidence(right, "chair.before") == 0.99)
    let wrong = CalibrationFitter.calibration(of: outcomes("chair.before", 0, wrong: 100_000))
    #expect(confidence(wrong, "chair.before") == 0.01)
  }

  @Test func `a doubt has figures of its own`() {
    let calibration = CalibrationFitter.calibration(
      of: outcomes("chair.before", 200)
        + outcomes("chair.before", 100, wrong: 100, doubt: "apart"))
    #expect(confidence(calibration, "chair.before") == 0.99)
    #expect(confidence(calibration, "chair.before", doubt: "apart") < 0.6)
    #expect(confidence(calibration, "own.rule", doubt: "apart") < 0.6)
  }

  @Test func `an edge of two rules counts once for each and once for both`() {
    let edge = EdgeOutcome(grounds: [ground("chair.a"), ground("chair.b")], isRight: true)
    let figures = CalibrationFitter.calibration(of: [edge]).figures
    #expect(figures.count == 5)
    #expect(figures.values.allSatisfy { $0.edges == 1 && $0.right == 1 })
  }

  private func confidence(
    _ calibration: Calibration, _ rule: String, doubt: String? = nil
  ) -> Double {
    calibration.confidence(relation: "chaired", doubt: doubt, rule: rule)
  }

  private func outcomes(
    _ rule: String, _ right: Int, wrong: Int = 0, doubt: String? = nil
  ) -> [EdgeOutcome] {
    let grounds = [ground(rule, doubt)]
    return (0..<right + wrong).map { EdgeOutcome(grounds: grounds, isRight: $0 < right) }
  }

  private func ground(_ rule: String, _ doubt: String? = nil) -> Ground {
    Ground(use: RuleUse(relation: "chaired", rule: rule), doubt: doubt, confidence: 0.9)
  }
}
