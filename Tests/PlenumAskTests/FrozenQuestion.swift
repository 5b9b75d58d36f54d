import Foundation
import PlenumModel
import PlenumTestSupport

/// A line of `Questions/questions.tsv`.
struct FrozenQuestion: Sendable, CustomStringConvertible {
  let number: Int
  let language: String
  /// The column asked for, `count` or `refused`.
  let asks: String
  let answer: [String]
  let question: String

  var description: String { "\(number) \(question)" }

  /// All lines.
  static let all: [FrozenQuestion] = {
    let path = PackageFolder.path("Tests/PlenumAskTests/Questions/questions.tsv")
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { FrozenQuestion($0) }
  }()

  private init?(_ line: Substring) {
    let cells = line.split(separator: "\t").map(String.init)
    guard cells.count == 5, let number = Int(cells[0]) else { return nil }
    self.number = number
    language = cells[1]
    asks = cells[2]
    answer = cells[3].components(separatedBy: " ; ")
    question = cells[4]
  }
}
