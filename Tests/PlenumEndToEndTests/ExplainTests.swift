import Foundation
import PlenumTestSupport
import Testing

/// `plenum explain` as a user runs it.
struct ExplainTests {
  private static let article = Corpus.examples + "/2021-01-14-hoi-nghi-quan-uy-son-tra.txt"
  private let program: PlenumProgram
  private let folder: TemporaryFolder

  init() throws {
    program = try #require(PlenumProgram())
    folder = try TemporaryFolder()
  }

  @Test func `without a terminal there are brackets and no escape sequences`() throws {
    let outcome = try program.run("explain", Self.article)
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(outcome.output.contains("[person Phạm Đình Quân]"))
    #expect(outcome.output.contains("chair.before 0."))
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test func `colours can be asked for`() throws {
    let outcome = try program.run("explain", Self.article, "--color", "always")
    #expect(outcome.output.contains("\u{1B}["))
  }

  @Test func `the extension of the file chooses the page`() throws {
    let outcome = try program.run("explain", Self.article, "-o", folder.path("a.html"))
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    #expect(try folder.text("a.html").contains("<article>"))
  }

  @Test func `one sentence with its triggers`() throws {
    let outcome = try program.run("explain", Self.article, "--sentence", "3")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("trigger “chủ trì” chair.before"))
  }

  @Test func `3: a sentence that is not there is named and no file is left`() throws {
    let outcome = try program.run(
      "explain", Self.article, "--sentence", "999", "-o", folder.path("a.txt"))
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("there is no sentence 999"))
    #expect(try folder.names().isEmpty)
  }

  @Test func `1: a missing file is named and the rest is shown`() throws {
    let outcome = try program.run("explain", folder.path("none.txt"), Self.article)
    #expect(outcome.status == 1 && outcome.errors.contains("none.txt"))
    #expect(outcome.output.contains("chair.before"))
  }

  @Test(arguments: [["--sentence", "0"], ["--format", "pdf"], ["--color", "blue"]])
  func `2: wrong usage`(arguments: [String]) throws {
    let outcome = try ExternalTool(path: program.path)?.run(["explain", Self.article] + arguments)
    #expect(outcome?.status == 2)
  }

  @Test func `every gold article stands on one page, and marks that overlap are nested`() throws {
    let files = Corpus.articles(in: PackageFolder.path("Tests/PlenumEndToEndTests/Gold"))
    let arguments = ["explain"] + files + ["--format", "html"]
    let page = try #require(try ExternalTool(path: program.path)?.run(arguments).output)
    #expect(page.matches(of: /<article>/).count == files.count)
    var open: [Substring] = []
    for tag in page.matches(of: /<(\/?)([a-z][a-z0-9]*)[^>]*>/).map(\.output) where tag.2 != "meta"
    {
      if tag.1.isEmpty { open.append(tag.2) } else { #expect(open.popLast() == tag.2) }
    }
    #expect(open.isEmpty)
  }
}
