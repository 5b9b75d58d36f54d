import ArgumentParser
import Plenum
import PlenumExport
import PlenumModel
import PlenumStore

/// `plenum who`: the persons of a name.
struct WhoCommand: ParsableCommand {
  /// How the answer is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "who", abstract: "List the persons of a name with their posts, places and dates.",
    discussion: """
      With --explain it says why articles were taken to speak of one person or of several. What is wrong can be put \
      right with build --corrections.
      """)

  @Argument(help: "Words of the name, with or without diacritics.")
  var name: String

  @OptionGroup var source: StoreOption

  @Flag(name: .long, help: "Say why articles were joined or kept apart.")
  var explain = false

  @Option(name: .long, help: "The format.")
  var format = Format.text

  func validate() throws {
    if LabelKey.search(name).isEmpty {
      throw ValidationError("A name to look for needs a letter or a digit.")
    }
  }

  func run() throws {
    let store = try GraphStore(path: source.store, access: .read)
    let people = try store.people(named: name)
    let view = ProfileView(
      people, reasons: explain ? try store.identityReasons(named: name) : [])
    let text = format == .json ? view.json : view.text
    try StandardOutput.write { $0.write(text) }
    if people.isEmpty { Console.say("nobody in the store is called \(name)") }
  }
}
