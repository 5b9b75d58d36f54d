import ArgumentParser
import Plenum

/// The command `plenum`.
struct PlenumCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plenum",
    abstract: "Vietnamese party and government news in, a knowledge graph out.",
    version: PlenumVersion.current,
    subcommands: [
      BuildCommand.self, ExtractCommand.self, MergeCommand.self, ExportCommand.self,
      QueryCommand.self, AskCommand.self, WhoCommand.self, SPARQLCommand.self, RemoveCommand.self,
      ForgetCommand.self, ExplainCommand.self, EvaluateCommand.self, ValidateCommand.self,
      LexiconCommand.self,
    ])
}
