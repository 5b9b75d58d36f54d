import Foundation
@testable import PlenumIngest
import PlenumModel
import PlenumTestSupport
import Testing

/// Pages are left out before they are read, and no article that is asked for among them.
struct FilterTests {
  private typealias Make = ArchiveFixture

  @Test(arguments: [
    ("danang.gov.vn", "https://danang.gov.vn/a", true),
    ("danang.gov.vn", "https://www.danang.gov.vn/a", false),
    ("*.danang.gov.vn", "http://quan.haichau.DANANG.gov.vn:8080/a?b=://x", true),
    ("*.danang.gov.vn", "https://danang.gov.vn", true),
    ("*.danang.gov.vn", "https://xdanang.gov.vn/", false),
    ("danang.gov.vn", "https://evil.example/@danang.gov.vn/", false),
    ("danang.gov.vn", "https://u:p@danang.gov.vn./", true),
    ("DaNang.gov.vn", "no address", false),
  ])
  func `hosts are told by name`(pattern: String, url: String, isWanted: Bool) throws {
    var filter = ArticleFilter()
    filter.hosts = [try #require(HostPattern(pattern))]
    #expect(filter.admits(url: url) == isWanted)
  }

  @Test(arguments: ["", "*.", "a/b", "*", "a.*.vn"])
  func `what is no host is refused`(pattern: String) {
    #expect(HostPattern(pattern) == nil)
  }

  @Test func `pages of other hosts are counted and not read`() throws {
    var filter = ArticleFilter()
    filter.hosts = [try #require(HostPattern("other.example.vn"))]
    let reading = ArchiveReading(Make.response(1), filter: filter)
    #expect(reading.articles.isEmpty && reading.omissions == [.host: 1])
  }

  @Test func `hosts hold for lines of JSON too`() throws {
    var filter = ArticleFilter()
    filter.hosts = [try #require(HostPattern("b.example"))]
    let lines = ["a", "b"].map { #"{"url": "https://\#($0).example/1", "text": "Đoàn xã họp."}"# }
    let source = InputSource(
      location: .bytes(Array(lines.joined(separator: "\n").utf8)), format: .jsonl,
      relativePath: "x.jsonl")
    let reading = ArchiveReading(source, filter: filter)
    #expect(reading.articles.map(\.url) == ["https://b.example/1"])
  }

  @Test func `pages in other languages are counted as such when Vietnamese is asked for`() {
    let english = "<h1>Council</h1><p>The council held its meeting and adopted the budget.</p>"
    let french = "<p>Le comité a été réuni à l'hôtel de ville et a décidé l'été dernié.</p>"
    let pages = [english, french, Make.page(3)].enumerated().flatMap { number, page in
      Make.response(number + 1, body: Array(page.utf8))
    }
    var filter = ArticleFilter()
    filter.isVietnamese = true
    let reading = ArchiveReading(pages, filter: filter)
    #expect(reading.numbers == [3] && reading.omissions == [.language: 2])
  }

  @Test(arguments: [
    "<p>&#272;o&agrave;n x&atilde; h&#7885;p</p>", "<p>Đoàn xã họp</p>",
    "<p>Đảng ủy xã họp</p>".decomposedStringWithCanonicalMapping,
    "<p>" + String(repeating: "Hoäi ñoàng nhaân daân hoïp. ", count: 12) + "</p>",
    "<p>" + String(repeating: "Héi ®ång nh©n d©n häp. ", count: 12) + "</p>",
  ])
  func `Vietnamese is told in entities, marks of their own and font encodings`(page: String) {
    #expect(LanguageTest.admits(page: page))
  }

  @Test func `of the genre is what names persons or bodies and what they do`() throws {
    var filter = ArticleFilter()
    filter.isInGenre = true
    let recipe = """
      <h1>Cách nấu phở bò tại nhà</h1><p>Phở bò là món ăn quen thuộc của người Hà Nội. Xương bò rửa sạch, \
      chần qua nước sôi rồi hầm nhỏ lửa trong sáu giờ với gừng nướng, hành nướng, quế và hồi. Bánh phở \
      trụng nước sôi, xếp thịt lên trên rồi chan nước dùng thật nóng.</p>
      """
    let reading = ArchiveReading(
      Make.response(1, body: Array(recipe.utf8)) + Make.response(2), filter: filter)
    #expect(reading.numbers == [2] && reading.omissions == [.genre: 1])
  }

  @Test func `no annotated article is lost`() throws {
    let gold = PackageFolder.path("Tests/PlenumEndToEndTests/Gold")
    try expectAll(in: [gold, PackageFolder.path("examples/articles")], atLeast: 70)
  }

  @Test(.enabled(if: EvaluationFolder.isPresent, EvaluationFolder.missing))
  func `no article of the evaluation is lost`() throws {
    try expectAll(in: ["dev", "seeds"].map(EvaluationFolder.path), atLeast: 23)
  }

  private func expectAll(in folders: [String], atLeast count: Int) throws {
    var filter = ArticleFilter()
    (filter.isVietnamese, filter.isInGenre) = (true, true)
    var read = 0
    for source in InputExpander().expand(folders).sources {
      let (all, left) = (ArchiveReading(source), ArchiveReading(source, filter: filter))
      #expect(left.articles == all.articles, "\(source.relativePath): \(left.omissions)")
      read += left.articles.count
    }
    #expect(read >= count)
  }
}
