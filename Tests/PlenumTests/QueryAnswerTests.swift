import Plenum
import PlenumModel
import PlenumStore
import PlenumTestSupport
import Testing

struct QueryAnswerTests {
  private let rows: [QueryRow]

  init() throws {
    let folder = try TemporaryFolder()
    let store = try GraphStore(path: folder.path("graph.plenum"))
    try store.add(SampleDocuments.all)
    rows = try store.rows(for: GraphQuery(.attended))
  }

  @Test func `JSON is an array of objects by column`() throws {
    let text = QueryAnswer(rows, for: .attended).text(.json, width: 80)
    let answer = try #require(try JSONValue(parsing: text).array)
    #expect(answer.count == 3)
    #expect(answer[2]["person"] == .string("Vũ Thành Liêm"))
    #expect(answer[2]["url"] == .string("https://tin.example.vn/ky-hop"))
    #expect(answer[0]["url"] == .null)
  }

  @Test func `no rows are an empty array, a header, an empty table`() throws {
    let answer = QueryAnswer([], for: .issued)
    #expect(answer.text(.json, width: 80) == "[]\n")
    let header = "date,body,directive,place,article,identity,url,quote\r\n"
    #expect(answer.text(.csv, width: 80) == header)
    #expect(answer.text(.table, width: 80).hasPrefix("DATE"))
  }

  @Test func `CSV has a line for each row`() {
    let text = QueryAnswer(rows, for: .attended).text(.csv, width: 80)
    #expect(text.split(separator: "\r\n").count == 4)
  }

  @Test func `a table names the article with its source`() {
    let text = QueryAnswer(rows, for: .attended).text(.table, width: 400)
    #expect(text.contains("Kỳ họp thứ 15 (https://tin.example.vn/ky-hop)"))
    #expect(text.contains("Ông Vũ Thành Liêm dự kỳ họp"))
  }
}
