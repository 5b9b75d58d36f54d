import ArgumentParser
import Plenum
import PlenumEvaluate
import PlenumExport
import PlenumModel

/// `plenum evaluate`: precision and recall against annotated articles.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Compare what is extracted from articles with annotations of them.",
    discussion: """
      An annotation NAME.json stands beside its article NAME.txt or NAME.html. An annotation without \
      an article counts as one of which nothing was extracted.
      """)

  @Argument(help: "Folders with annotations, or annotations.")
  var gold: [String]

  @Option(name: .long, help: "The format: table, json, or with --calibration tsv.")
  var format = EvaluationFormat.table

  @Flag(
    name: .long,
    help: "List misses (-) and extras (+) by article, and the right and wrong edges by rule.")
  var errors = false

  @Flag(
    name: .long,
    help: "Show how often edges are right by confidence, and the confidence each rule deserves.")
  var calibration = false

  @OptionGroup var lexicon: LexiconOption

  func validate() throws {
    if format == .tsv, !calibration {
      throw ValidationError("--format tsv writes confidences: it needs --calibration.")
    }
  }

  func run() throws {
    let (files, failures) = GoldFinder.files(at: gold)
    var run = EvaluationRun(
      reader: try GroundReader(lexicon: lexicon.folder), failures: failures.map(\.description))
    files.forEach { run.add($0) }
    for failure in run.failures { Console.say(failure) }
    if run.evaluation.articles.isEmpty {
      Console.say("no annotation could be read; nothing was evaluated")
      throw ExitStatus.nothing
    }
    try StandardOutput.write { output in
      for line in lines(of: run.evaluation) {
        output.write(line + "\n")
        try output.drain()
      }
    }
    if !run.failures.isEmpty { throw ExitStatus.incomplete }
  }

  private func lines(of evaluation: Evaluation) -> [String] {
    let report = calibration ? CalibrationReport(evaluation) : nil
    switch format {
    case .table:
      let confidences = report.map { [""] + CalibrationTable($0).lines } ?? []
      return (EvaluationTable(evaluation).lines(withErrors: errors) + confidences)
        .map(TerminalText.escaped)
    case .json: return [EvaluationJSON(evaluation).text(withErrors: errors, calibration: report)]
    case .tsv: return report.map { [String($0.calibration.text.dropLast())] } ?? []
    }
  }
}
