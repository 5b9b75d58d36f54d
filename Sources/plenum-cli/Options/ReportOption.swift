import ArgumentParser

/// Where the summary of a run goes.
struct ReportOption: ParsableArguments {
  @Option(
    name: .customLong("report"),
    help: ArgumentHelp(
      "Write what was read, what failed and what it took into a file, as JSON.", valueName: "file"))
  var file: String?

  func validate() throws {
    if file == "-" { throw ValidationError("--report takes the name of a file.") }
  }
}
