import ArgumentParser
import Plenum
import PlenumExport

/// `plenum lexicon show`: one built-in lexicon.
struct LexiconShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Write a built-in lexicon as tab-separated text.")

  @Argument(help: "The lexicon's name, as list gives it.")
  var name: String

  func run() throws {
    guard let text = LexiconCatalog().text(of: name) else {
      throw ValidationError("There is no lexicon '\(name)'; plenum lexicon list names them.")
    }
    try StandardOutput.write { $0.write(text) }
  }
}
