import ArgumentParser
import PlenumExport
import PlenumStore
import PlenumValidate

/// `plenum validate`: checks written graphs.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate", abstract: "Check written graphs against the vocabulary.",
    discussion: """
      Turtle, N-Triples, N-Quads (.ttl, .nt, .nq), GraphML and GEXF are checked: syntax, vocabulary, classes of both \
      ends of links, nodes that are not there, types of values, what is missing or given twice. With --store \
      the quotes of statements are compared with the articles. Each fault is named with file, line and a \
      code; the exit status is 1 if there is one.
      """)

  @Argument(help: "Files with graphs.")
  var files: [String]

  @Option(name: .long, help: "The store whose articles the quotes are compared with.")
  var store: String?

  @Option(
    name: .long, help: "The format, if the extensions do not tell: ttl, nt, nq, graphml, gexf.")
  var format: GraphValidator.Format?

  @Option(name: .long, help: "How many faults of each code are listed for a file.")
  var limit = 20

  func validate() throws {
    if limit < 0 { throw ArgumentParser.ValidationError("--limit takes a number from 0.") }
  }

  func run() throws {
    let articles = try store.map { try GraphStore(path: $0, access: .read) }
    let validator = GraphValidator(
      limit: limit, articleText: articles.map { store in { try store.text(ofArticle: $0) } })
    var reports: [ValidationReport] = []
    var isRead = true
    for file in files {
      do {
        let report = try validator.validate(file, format: format)
        try StandardOutput.write { output in
          for line in ValidationText.lines(of: report) { output.write(line + "\n") }
        }
        reports.append(report)
      } catch let error as PlenumValidate.ValidationError {
        Console.say(error.description)
        isRead = false
      }
    }
    if reports.isEmpty { throw ExitStatus.nothing }
    if !isRead || !reports.allSatisfy(\.isValid) { throw ExitStatus.incomplete }
  }
}
