import Foundation
import PlenumModel
import PlenumTestSupport
import Testing

/// Persons across the examples: who they are, corrected and forgotten.
struct WhoAndForgetTests {
  private let program: PlenumProgram
  private let folder: TemporaryFolder
  private let store: String

  init() throws {
    program = try #require(PlenumProgram())
    folder = try TemporaryFolder()
    store = folder.path("graph.plenum")
    #expect(try program.run("build", Corpus.examples, "--store", store, "--quiet").status == 0)
  }

  @Test func `who follows a career through three units and says why`() throws {
    let outcome = try program.run("who", "doan ngoc si", "--store", store, "--explain")
    #expect(outcome.status == 0)
    #expect(outcome.output.components(separatedBy: "person-doan-ngoc-si").count == 2)
    for words in [
      "Chủ tịch Ủy ban nhân dân phường An Hải Bắc", "Phó Chủ tịch Ủy ban nhân dân quận Sơn Trà",
      "posts in a unit and in the one it was merged into",
    ] {
      #expect(outcome.output.contains(words), "\(words)")
    }
  }

  @Test func `corrections win, and taking them back undoes them`() throws {
    let articles = [
      "2020-05-29-dai-hoi-dang-bo-phuong-an-hai-bac.txt",
      "2025-08-07-dai-hoi-dang-bo-phuong-an-hai.txt",
    ]
    let line = "different\tĐoàn Ngọc Sĩ\t\(articles[0])\t\(articles[1])\n"
    try folder.write(line, to: "own.tsv")
    try folder.write("# nothing\n", to: "none.tsv")
    #expect(try persons("doan ngoc si") == 1)
    try correct("own.tsv")
    // The year at the district between them now fits both, so it is given to neither.
    #expect(try persons("doan ngoc si") == 3)
    try correct("none.tsv")
    #expect(try persons("doan ngoc si") == 1)
  }

  @Test(arguments: [
    "same\tĐoàn Ngọc Sĩ\ta.txt\n", "maybe\tĐoàn Ngọc Sĩ\ta.txt\tb.txt\n",
    "same\tA B\ta.txt\tb.txt\ndifferent\tA B\tb.txt\ta.txt\n",
  ])
  func `a faulty line of corrections is named and nothing is done`(text: String) throws {
    try folder.write(text, to: "own.tsv")
    let outcome = try program.run(
      "build", Corpus.examples, "--store", folder.path("new.plenum"), "--corrections",
      folder.path("own.tsv"))
    #expect(outcome.status != 0 && outcome.errors.contains("own.tsv:"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("new.plenum")))
  }

  @Test func `a forgotten name is nowhere, also after everything is built again`() throws {
    let name = "Trần Hữu Nghiêm"
    #expect(try bytes(of: store).contains(name))
    #expect(try program.run("forget", name, "--store", store).status == 0)
    #expect(try isForgotten(in: store))
    #expect(try program.run("build", Corpus.examples, "--store", store, "--quiet").status == 0)
    #expect(try isForgotten(in: store))
    for format in ["turtle", "ntriples", "graphml", "dot", "svg"] {
      let file = folder.path("graph.\(format)")
      _ = try program.run("export", "--store", store, "--format", format, "-o", file)
      #expect(try isForgotten(in: file), "\(format)")
    }
    let others = try program.run("query", "chaired", "--store", store, "--format", "csv")
    #expect(others.output.contains("Phạm Đình Quân"))
  }

  @Test func `corrections keep no forgotten name, also those given later`() throws {
    let line = "same\tĐoàn Ngọc Sĩ\ta.txt\tb.txt\n"
    try folder.write(line, to: "own.tsv")
    let key = LabelKey.exact("Đoàn Ngọc Sĩ")
    try correct("own.tsv")
    #expect(try bytes(of: store).contains(key))
    #expect(try program.run("forget", "Đoàn Ngọc Sĩ", "--store", store).status == 0)
    #expect(try !bytes(of: store).contains(key))
    try correct("own.tsv")
    #expect(try !bytes(of: store).contains(key))
  }

  @Test func `a list of names is forgotten, and namesakes only if asked for`() throws {
    try folder.write("Phạm Đình Quân\nĐoàn Ngọc Sĩ\n", to: "names.txt")
    let outcome = try program.run(
      "forget", "--redact", folder.path("names.txt"), "--store", store)
    #expect(outcome.status == 0 && outcome.errors.contains("2 names forgotten"))
    #expect(try persons("Phạm Đình Quân") == 0)
    #expect(try program.run("forget", "Quân", "--store", store).status == 2)
  }

  /// The name is not in a file, in any case, nor without diacritics as in an address.
  private func isForgotten(in file: String) throws -> Bool {
    let text = try bytes(of: file).lowercased()
    return ["trần hữu nghiêm", "tran huu nghiem", "tran-huu-nghiem", "tran_huu_nghiem"]
      .allSatisfy { !text.contains($0) }
  }

  private func bytes(of file: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
  }

  private func persons(_ name: String) throws -> Int {
    let outcome = try program.run("who", name, "--store", store, "--format", "json")
    return try JSONValue(parsing: outcome.output)["persons"]?.array?.count ?? -1
  }

  private func correct(_ file: String) throws {
    let outcome = try program.run(
      "build", Corpus.examples, "--store", store, "--corrections", folder.path(file), "--quiet")
    #expect(outcome.status == 0, "\(outcome.errors)")
  }
}
