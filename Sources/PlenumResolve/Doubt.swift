import PlenumModel
import PlenumText

/// What makes the reading behind a statement uncertain.
///
/// Only what lowers the share of right edges in the annotated articles is kept here; see docs/confidence.md.
enum Doubt: String, Sendable {
  /// One end is not written with the words of the rule but concluded from elsewhere in the article.
  case inferred
  /// The body belongs to no administrative unit, so that nothing confirms its name.
  case unplaced
  /// Other words stand between the person and the verb that follows.
  case apart
}

extension Calibration {
  /// The figures embedded in the binary.
  static let embedded: Calibration = {
    let bytes = EmbeddedData.calibration
    do {
      return try Calibration(parsing: bytes.text(at: 0, length: bytes.count))
    } catch {
      fatalError("the embedded confidences cannot be read: \(error)")
    }
  }()
}
