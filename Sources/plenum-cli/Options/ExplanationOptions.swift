import ArgumentParser
import Foundation
import Plenum

/// How explanations are read and written.
struct ExplanationOptions: ParsableArguments {
  /// The formats by name.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case terminal, html
  }

  /// When colours are used on a terminal.
  enum Color: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
  }

  @Option(name: .customLong("format"), help: "The format (default: by the file's extension).")
  var chosen: Format?

  @Option(name: .long, help: "Colours in the format terminal.")
  var color = Color.auto

  @Option(
    name: .long,
    help: "The format of all inputs: text, html, jsonl, warc or wet (default: by extension).",
    transform: readFormat)
  var inputFormat: ArticleFeed.Format?

  @OptionGroup var lexicon: LexiconOption
  @OptionGroup var recipes: RecipeOption

  /// The format for an output file, nil for standard output.
  func format(output: String?) -> ExplanationFormat {
    let path = output?.lowercased() ?? ""
    let isPage = path.hasSuffix(".html") || path.hasSuffix(".htm")
    if (chosen ?? (isPage ? .html : .terminal)) == .html { return .html }
    return .terminal(width: StandardOutput.width, isColoured: isColoured(output))
  }

  /// Colours go to terminals only, unless asked for; `NO_COLOR` keeps them away.
  private func isColoured(_ output: String?) -> Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto:
      (output == nil || output == "-") && isatty(STDOUT_FILENO) == 1
        && ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty
    }
  }
}
