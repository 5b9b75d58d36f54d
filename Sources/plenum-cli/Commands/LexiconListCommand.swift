import ArgumentParser
import Plenum
import PlenumExport

/// `plenum lexicon list`: the built-in lexicons.
struct LexiconListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the built-in lexicons with columns and number of entries.")

  func run() throws {
    let width = StandardOutput.width
    try StandardOutput.write { $0.write(LexiconCatalog().table.text(width: width)) }
  }
}
