import Foundation
import PlenumTestSupport
import Testing

/// Archives hold articles cut off in mid-sentence, and articles that begin in one.
struct CutOffTests {
  /// Every how many words a paragraph is cut.
  private static let step = 13

  @Test func `an article cut anywhere is read to its end`() throws {
    let program = try #require(PlenumProgram())
    let folder = try TemporaryFolder()
    let records = try Corpus.articles(in: PackageFolder.path("Tests/PlenumEndToEndTests/Gold"))
      .flatMap(Self.pieces)
    #expect(records.count > 1000)
    let lines = try records.enumerated().map { number, piece in
      let record = ["id": "piece-\(number)", "title": piece.title, "text": piece.text]
      return String(decoding: try JSONEncoder().encode(record), as: UTF8.self)
    }
    try folder.write(lines.joined(separator: "\n"), to: "pieces.jsonl")
    let outcome = try program.run(
      "extract", folder.path("pieces.jsonl"), "-o", folder.path("graphs.jsonl"))
    #expect(outcome.status == 0 || outcome.status == 1)
    let graphs = try folder.text("graphs.jsonl").split(separator: "\n")
    let refused = outcome.errors.split(separator: "\n").filter { $0.contains("pieces.jsonl:") }
    #expect(graphs.count + refused.count == records.count)
    #expect(refused.count < records.count / 10)
  }

  /// The beginnings of the paragraphs of an article, and the ends they leave.
  private static func pieces(of file: String) throws -> [(title: String, text: String)] {
    let blocks = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    let title = String(blocks.first ?? "")
    return blocks.dropFirst().enumerated().flatMap { number, block in
      let words = block.split(separator: " ")
      return stride(from: 2 + number % step, to: words.count, by: step).flatMap { cut in
        [
          (title: title, text: words[..<cut].joined(separator: " ")),
          (title: "", text: words[cut...].joined(separator: " ")),
        ]
      }
    }
  }
}
