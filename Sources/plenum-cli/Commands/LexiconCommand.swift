import ArgumentParser

/// `plenum lexicon`: the words and rules built in, and own ones.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "Show the built-in lexicons, check a folder with own words and rules.",
    discussion: """
      A folder for --lexicon holds lexicon/*.tsv, named and laid out like the built-in ones, \
      and rules/*.yml. A line replaces the built-in entry of the same phrase; a phrase with a \
      hyphen glued to its front ("-Tổ dân vận") is taken away. A rule replaces the built-in one \
      of the same name; "off: true" in place of its pattern switches it off.
      """,
    subcommands: [LexiconCheckCommand.self, LexiconListCommand.self, LexiconShowCommand.self])
}
