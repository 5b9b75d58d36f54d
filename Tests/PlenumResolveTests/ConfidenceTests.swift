import PlenumModel
import Testing

/// What is concluded is less sure than what is written.
struct ConfidenceTests {
  @Test func `a post whose body is written is surer than one whose body is concluded`() throws {
    let written = Story.conference(
      "Đồng chí Lê Văn Mãi, Bí thư Đảng ủy phường, chủ trì hội nghị.")
    let concluded = Story.conference(
      "Hội Nông dân phường đã cử đại biểu, Chủ tịch Lê Văn Mãi dự hội nghị.")
    #expect(try confidence(.holds, in: written) > confidence(.holds, in: concluded))
  }

  @Test func `a verb next to the name is surer than one behind other words`() throws {
    let near = Story.conference("Đồng chí Lê Văn Mãi nhấn mạnh: cần làm tốt hơn.")
    let apart = Story.conference(
      "Đồng chí Lê Văn Mãi qua thực tế cơ sở nhấn mạnh: cần làm tốt hơn.")
    #expect(try confidence(.spokeAt, in: near) > confidence(.spokeAt, in: apart))
  }

  @Test func `every confidence has two decimals and is neither 0 nor 1`() {
    let story = Story.conference(
      "Đồng chí Lê Văn Mãi, Bí thư Đảng ủy phường, chủ trì và phát biểu kết luận hội nghị.")
    #expect(story.graph.statements.count > 3)
    for statement in story.graph.statements {
      let percent = (statement.confidence * 100).rounded()
      #expect(statement.confidence == percent / 100 && 1...99 ~= percent)
    }
  }

  private func confidence(_ predicate: Predicate, in story: Story) throws -> Double {
    let all = story.graph.statements.filter { $0.predicate == predicate }
    return try #require(all.map(\.confidence).max(), "\(predicate) is not stated")
  }
}
