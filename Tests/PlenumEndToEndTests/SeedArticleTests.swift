import Foundation
import PlenumModel
import PlenumTestSupport
import Testing

/// The first question the project was made for, on the article it began with.
@Suite(.enabled(if: EvaluationFolder.isPresent, EvaluationFolder.missing))
struct SeedArticleTests {
  @Test func `who chaired what: three persons, the event, its day and the quote`() throws {
    let program = try #require(PlenumProgram())
    let folder = try TemporaryFolder()
    let article = EvaluationFolder.path("seeds/s0.txt")
    #expect(try program.run("build", article, "--out", folder.url.path).status == 0)
    let answer = try program.run(
      "query", "chaired", "--store", folder.path("graph.plenum"), "--format", "json")
    let rows = try #require(try JSONValue(parsing: answer.output).array)
    let persons = Set(rows.compactMap { $0["person"]?.string })
    #expect(persons == ["Vũ Thành Liêm", "Lê Hồng Khánh", "Lê Công Đông"])
    for row in rows {
      #expect(row["date"]?.string == "2020-09-08")
      #expect(row["event"]?.string?.hasPrefix("Hội nghị sơ kết") == true)
      #expect(row["quote"]?.string?.contains("đồng chủ trì hội nghị") == true)
    }
  }
}
