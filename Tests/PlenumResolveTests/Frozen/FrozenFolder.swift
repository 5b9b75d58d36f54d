import Foundation
import PlenumTestSupport

/// The folder with the frozen sentences and the figures kept beside them.
enum FrozenFolder {
  static let path = "Tests/PlenumResolveTests/Frozen/Sentences"
  static let baseline = "\(path)/baseline.tsv"

  /// The rows of the sentences, in order; throws the first line that is malformed.
  static func rows() throws -> [FrozenRow] {
    let lines = try lines(of: "sentences.tsv")
    guard let header = lines.first, FrozenRow.isHeader(header) else {
      throw FrozenRowError("sentences.tsv does not start with a line that names the columns")
    }
    return try lines.enumerated().dropFirst().map { index, line in
      do { return try FrozenRow(line: line) } catch {
        throw FrozenRowError("sentences.tsv:\(index + 1): \(error)")
      }
    }
  }

  /// The rows that passed when the baseline was written.
  static func baselineRows() throws -> Set<String> {
    Set(try lines(of: "baseline.tsv").dropFirst())
  }

  /// How many rows of each group passed on the first run.
  static func firstRun() throws -> [String: Int] {
    try lines(of: "first-run.tsv").dropFirst().reduce(into: [:]) { passed, line in
      let fields = line.split(separator: "\t")
      guard fields.count == 4, let count = Int(fields[1]) else {
        throw FrozenRowError("first-run.tsv: “\(line)” is not group, passed, of, commit")
      }
      passed[String(fields[0])] = count
    }
  }

  /// The bytes of a file of the folder.
  static func bytes(of name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: PackageFolder.path("\(path)/\(name)"))))
  }

  private static func lines(of name: String) throws -> [String] {
    String(decoding: try bytes(of: name), as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
