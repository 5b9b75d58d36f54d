import ArgumentParser

/// The command `plenum-corpus`.
@main
struct PlenumCorpusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plenum-corpus",
    abstract: "Generates articles with the true graph behind them, and scores a store against it.",
    subcommands: [GenerateCommand.self, ScoreCommand.self],
    defaultSubcommand: GenerateCommand.self)
}
