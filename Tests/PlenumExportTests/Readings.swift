import Foundation
import PlenumTestSupport

/// Files of the project's evaluation that tests read when they are there.
enum AcceptanceFiles {
  static let fromTurtle = EvaluationFolder.path("from_turtle.py")
}

/// The strings of a JSON array, as code points: comparison must not hide a change of normal form.
func scalars(ofJSON text: String) throws -> [[Unicode.Scalar]] {
  try JSONDecoder().decode([String].self, from: Data(text.utf8)).map { Array($0.unicodeScalars) }
}
