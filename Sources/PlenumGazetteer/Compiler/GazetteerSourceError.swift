/// A source table that cannot be compiled.
package struct GazetteerSourceError: Error, Equatable, CustomStringConvertible {
  /// The table.
  package let file: String
  /// The line, from 1; nil when the fault is in no single line.
  package let line: Int?
  /// What is wrong.
  package let reason: String

  /// File, line, reason and remedy.
  package var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): \(reason); correct the table and run scripts/compile-data"
  }
}
