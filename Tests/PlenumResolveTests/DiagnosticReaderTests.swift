import PlenumModel
import PlenumResolve
import PlenumTestSupport
import Testing

struct DiagnosticReaderTests {
  private func codes(of text: String) -> [String] {
    ArticleAnalyzer().documentGraph(of: .written(text)).diagnostics.map(\.code)
  }

  @Test func `a ward of a common name stays open`() {
    let text = "Sáng ngày 05/10/2020, Đảng ủy phường Trần Phú tổ chức Hội nghị sơ kết quý III."
    #expect(codes(of: text).contains("place.open"))
  }

  @Test func `an event without a day is named`() {
    let text = "Đảng ủy phường Khuê Trung tổ chức Hội nghị sơ kết."
    #expect(codes(of: text).contains("event.undated"))
  }

  @Test func `a text without an event says so`() {
    #expect(codes(of: "Phường Khuê Trung có nhiều cây xanh.") == ["event.none"])
  }

  @Test func `the place after tại is where the event is held`() throws {
    let text = "Chiều 5/10, tại huyện Ia Grai, Đoàn kiểm tra của Huyện ủy Ia Grai tổ chức Hội nghị."
    let graph = ArticleAnalyzer().documentGraph(of: .written(text))
    let event = try #require(graph.nodes.first { $0.kind == .event })
    let place = try #require(event.links(.location).first)
    #expect(graph.nodes.first { $0.id == place }?.label == "huyện Ia Grai")
  }
}
