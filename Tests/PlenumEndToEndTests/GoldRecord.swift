import Foundation

/// The committed figures and errors of the annotated articles.
struct GoldRecord {
  /// The F1 of each measure.
  let figures: [String: Double]
  /// The known errors, as lines.
  let errors: Set<String>

  init(folder: String) throws {
    let rows = try Self.lines(folder + "/figures.tsv").map { $0.split(separator: "\t") }
    figures = Dictionary(
      uniqueKeysWithValues: rows.compactMap { row in
        row.count == 5 ? Double(row[4]).map { (String(row[0]), $0) } : nil
      })
    errors = Set(try Self.lines(folder + "/errors.tsv"))
  }

  private static func lines(_ path: String) throws -> [String] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst().map(
      String.init)
  }
}
