import Foundation
import PlenumEvaluate
import PlenumTestSupport
import Testing

struct GoldFinderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(#"{"persons": []}"#, to: "b.json")
    try folder.write("", to: "b.html")
    try folder.write(#"{"persons": []}"#, to: "a.json")
    try folder.write("", to: "a.txt")
    try folder.write("[1]", to: "list.json")
  }

  @Test func `a folder gives its annotations by name with the articles beside them`() {
    let (files, errors) = GoldFinder.files(at: [folder.url.path])
    #expect(errors.isEmpty)
    #expect(files.map(\.name) == ["a", "b", "list"])
    #expect(files.map(\.article) == [folder.path("a.txt"), folder.path("b.html"), nil])
  }

  @Test(arguments: ["b.json", "b.html"])
  func `an annotation is named itself or by its article`(name: String) {
    #expect(GoldFinder.files(at: [folder.path(name)]).files.map(\.path) == [folder.path("b.json")])
  }

  @Test func `nothing is taken twice`() {
    let paths = [folder.path("a.json"), folder.path("a.txt")]
    #expect(GoldFinder.files(at: paths).files.count == 1)
  }

  @Test func `what is not there is named`() {
    let (files, errors) = GoldFinder.files(at: [folder.path("none"), folder.path("a.txt")])
    #expect(files.count == 1)
    #expect(errors.map(\.file) == [folder.path("none")])
  }

  @Test func `other JSON is skipped in a folder and an error when named`() throws {
    let found = try #require(GoldFinder.files(at: [folder.url.path]).files.last)
    #expect(try GoldFinder.annotation(of: found) == nil)
    let named = try #require(GoldFinder.files(at: [folder.path("list.json")]).files.first)
    #expect(throws: AnnotationError.self) { try GoldFinder.annotation(of: named) }
  }

  @Test(arguments: ["{", #"{"persons": [], "events": [{"label": "x"}]}"#])
  func `a broken annotation is an error with its file`(text: String) {
    let error = #expect(throws: AnnotationError.self) {
      try AnnotationReader.annotation(parsing: text, file: "x.json")
    }
    #expect(error?.description.hasPrefix("x.json: ") == true)
  }
}
