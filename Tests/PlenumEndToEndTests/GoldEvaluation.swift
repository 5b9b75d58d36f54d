import Foundation
import PlenumTestSupport
import Testing

/// What `plenum evaluate --errors --format json` says of a folder.
struct GoldEvaluation: Decodable {
  struct Figure: Decodable {
    let tp: Int
    let fp: Int
    let fn: Int
    let f1: Double
    let errors: [String]?
  }

  let files: [String: [String: Figure]]
  let micro: [String: Figure]

  /// Runs the program on a folder of articles and annotations.
  static func run(on folder: String) throws -> GoldEvaluation {
    let program = try #require(PlenumProgram())
    let outcome = try program.run("evaluate", folder, "--errors", "--format", "json")
    return try JSONDecoder().decode(GoldEvaluation.self, from: Data(outcome.output.utf8))
  }

  /// The errors of each measure, "g03: + Đoàn huyện Năm Căn".
  var errors: [String: Set<String>] {
    var found: [String: Set<String>] = [:]
    for (file, measures) in files {
      for (measure, figure) in measures {
        for error in figure.errors ?? [] {
          found[measure, default: []].insert("\(file)\t\(measure)\t\(error)")
        }
      }
    }
    return found
  }

  /// The micro figures as lines of a table.
  var table: String {
    let rows = micro.sorted { $0.key < $1.key }.map { measure, figure in
      "\(measure)\t\(figure.tp)\t\(figure.fp)\t\(figure.fn)\t\(figure.f1)"
    }
    return (["measure\ttp\tfp\tfn\tf1"] + rows).map { $0 + "\n" }.joined()
  }

  /// The errors as lines of a table.
  var errorTable: String {
    let rows = errors.values.flatMap { $0 }.sorted()
    return (["article\tmeasure\terror"] + rows).map { $0 + "\n" }.joined()
  }
}
