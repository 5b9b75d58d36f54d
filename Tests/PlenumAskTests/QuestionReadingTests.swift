import PlenumAsk
import PlenumModel
import PlenumStore
import PlenumTestSupport
import Testing

/// How questions become queries.
struct QuestionReadingTests {
  private let store: GraphStore

  init() throws { store = try ExampleStore.store() }

  @Test(arguments: [
    (
      "Ai chủ trì Đại hội Đảng bộ quận Sơn Trà lần thứ VI?",
      #"chaired --body "=Đảng bộ quận Sơn Trà" --event "^Đại hội" --ordinal 6"#
    ),
    (
      "Trong tháng 6/2023 ai dự hội nghị của UBND Q. Sơn Trà?",
      #"attended --body "=Ủy ban nhân dân quận Sơn Trà" --event "^Hội nghị""#
        + " --since 2023-06 --until 2023-06"
    ),
    ("Chỉ thị 08-CT/QU do ai ban hành?", #"issued --directive "^Chỉ thị số 08-CT/QU""#),
    (
      "Who chaired meetings in phường An Hải Bắc, quận Sơn Trà before 2022?",
      #"chaired --place "=phường An Hải Bắc" --until 2021"#
    ),
    (
      "After 2020, who was elected secretary of Quận ủy Sơn Trà?",
      #"elected --body "=Quận ủy Sơn Trà" --position "^Bí thư" --since 2021"#
    ),
    (
      "Who attended the conference on 14 January 2021?",
      #"attended --event "^Hội nghị" --since 2021-01-14 --until 2021-01-14"#
    ),
    ("Ông Nghiêm giữ chức vụ gì?", #"holds --person "Nghiêm""#),
  ])
  func `a question becomes a command line`(question: String, line: String) throws {
    let reading = try reading(question)
    #expect(reading.commandLine(store: "s") == "plenum query \(line) --store s")
  }

  @Test(arguments: [
    "Ai là Bí thư Đảng ủy phường An Hải?", "ai la bi thu dang uy phuong an hai",
    "AI LÀ BÍ THƯ ĐẢNG UỶ PHƯỜNG AN HẢI ?",
  ])
  func `the whole name counts, not its beginning`(question: String) throws {
    guard case .answered(let answer) = try QuestionAnswerer(store).answer(question) else {
      Issue.record("not answered")
      return
    }
    #expect(answer.values.map(\.text) == ["Trần Hữu Nghiêm"])
  }

  @Test func `a value is given once, with its first row and how many say so`() throws {
    let question = "Ai là Bí thư Đảng ủy phường An Hải Bắc?"
    guard case .answered(let answer) = try QuestionAnswerer(store).answer(question) else {
      Issue.record("not answered")
      return
    }
    #expect(answer.values.map(\.text) == ["Trần Hữu Nghiêm", "Lê Thị Thu Nguyện"])
    #expect(answer.values.first?.row[.date] == "2020-06-01")
    #expect((answer.values.first?.witnesses ?? 0) > 3)
  }

  @Test func `a question that the store does not answer has no values`() throws {
    let question = "Ai là Bí thư Đảng ủy phường An Hải Bắc năm 2015?"
    guard case .answered(let answer) = try QuestionAnswerer(store).answer(question) else {
      Issue.record("refused")
      return
    }
    #expect(answer.values.isEmpty)
  }

  @Test(arguments: [
    ("Ai chủ trì hội nghị của Đảng ủy phường Khuê Trung?", ["Khuê Trung"]),
    ("Who is the best secretary of Quận ủy Sơn Trà?", ["best"]),
    ("Ai không dự đại hội của Đảng bộ quận Sơn Trà?", ["không"]),
    ("Ông Vũ Thành Liêm giữ chức vụ gì?", ["Vũ Thành Liêm"]),
  ])
  func `words that are nothing are named`(question: String, words: [String]) throws {
    #expect(try refusal(question).reason == .unknownWords(words))
  }

  @Test(arguments: [
    "Ai chủ trì?", "Who elected Phạm Đình Quân?", "Cơ quan nào dự Đại hội Công đoàn quận Sơn Trà?",
    "Đảng ủy phường An Hải Bắc dự sự kiện nào?",
    "Ai được bầu tại Đại hội Công đoàn quận Sơn Trà?",
    "Khi nào ông Đoàn Ngọc Sĩ được bầu làm Chủ tịch UBND phường An Hải?",
    "Ai chủ trì phát biểu tại Đại hội Công đoàn quận Sơn Trà?",
    "Ai chủ trì hội nghị năm 2020 năm 2021?",
  ])
  func `what the graph does not connect is refused`(question: String) throws {
    guard case .beyondTheGraph = try refusal(question).reason else {
      Issue.record("\(try refusal(question))")
      return
    }
  }

  @Test func `two readings equally good are both given`() throws {
    let folder = try TemporaryFolder()
    let store = try GraphStore(path: folder.path("graph.plenum"))
    var document = DocumentBuilder(
      "a.txt", path: "a.txt", headline: "Trần Phú", date: "2020-01-01", text: "Trần Phú")
    _ = document.add(.person, "Trần Phú")
    _ = document.add(.body, "Trần Phú")
    try store.add([document.document])
    guard
      case .ambiguous(let readings) = try QuestionAnswerer(store).answer(
        "Trần Phú giữ chức vụ gì?")
    else {
      Issue.record("not ambiguous")
      return
    }
    #expect(readings.count == 2)
  }

  @Test(arguments: ["", "?", String(repeating: "ai ", count: 500)])
  func `what is no sentence is refused`(question: String) throws {
    #expect(try refusal(question).reason == .noSuchQuestion)
  }

  private func reading(_ question: String) throws -> QuestionReading {
    guard case .answered(let answer) = try QuestionAnswerer(store).answer(question) else {
      throw TestFailure(text: "\(try QuestionAnswerer(store).answer(question))")
    }
    return answer.reading
  }

  private func refusal(_ question: String) throws -> QuestionRefusal {
    guard case .refused(let refusal) = try QuestionAnswerer(store).answer(question) else {
      throw TestFailure(text: "\(try QuestionAnswerer(store).answer(question))")
    }
    return refusal
  }
}

/// A test that cannot go on.
private struct TestFailure: Error {
  let text: String
}
