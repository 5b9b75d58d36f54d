import ArgumentParser
import Plenum
import PlenumExport

/// `plenum lexicon check`: the faults of a folder with own words and rules.
struct LexiconCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Name the errors and warnings of a folder for --lexicon.",
    discussion: "The exit status is 1 when there are errors; warnings leave it 0.")

  @Argument(help: "The folder.")
  var folder: String

  func run() throws {
    let check = LexiconCheck(folder: folder)
    try StandardOutput.write { output in
      for line in check.lines { output.write(TerminalText.escaped(line) + "\n") }
    }
    Console.say("\(folder): \(check.errors) errors, \(check.warnings) warnings")
    if check.errors > 0 { throw ExitStatus.incomplete }
  }
}
