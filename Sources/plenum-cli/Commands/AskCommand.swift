import ArgumentParser
import Plenum
import PlenumAsk
import PlenumExport
import PlenumModel
import PlenumStore

/// `plenum ask`: a question in words, answered with the query it stands for.
struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "Answer a question in Vietnamese or English from a store.",
    discussion: """
      The question becomes one 'plenum query', which is shown first; the distinct values of what is \
      asked follow, each with the first article that says so. Names are those of the store, with or \
      without diacritics. Who, which, when, where and how many can be asked of chairing, attending, \
      speaking, posts, elections and appointments, organising, issuing, adopting and carrying out.

      Examples:

      """ + AskCommand.examples)

  @Argument(help: "The question.")
  var question: String

  @OptionGroup var source: StoreOption

  @Option(name: .long, help: "The format.")
  var format = AskAnswer.Format.table

  func validate() throws {
    if LabelKey.search(question).isEmpty { throw ValidationError("Ask a question in words.") }
  }

  func run() throws {
    let store = try GraphStore(path: source.store, access: .read)
    switch try QuestionAnswerer(store).answer(question) {
    case .answered(let answer): try write(AskAnswer(answer, store: source.store), answer)
    case .ambiguous(let readings):
      Console.say("the question can be read in \(readings.count) ways; be more exact, or run one:")
      for reading in readings {
        Console.write(TerminalText.escaped("  " + reading.commandLine(store: source.store)))
      }
      throw ExitStatus.nothing
    case .refused(let refusal):
      Console.say("\(refusal)")
      Console.write("What can be asked, for example:\n" + AskCommand.examples)
      throw ExitStatus.nothing
    }
  }

  private func write(_ text: AskAnswer, _ answer: QuestionAnswer) throws {
    let width = StandardOutput.width
    try StandardOutput.write { $0.write(text.text(format, width: width)) }
    text.notes.forEach(Console.say)
    if answer.values.isEmpty { Console.say("nothing in the store answers") }
  }

  private static let examples = QuestionAnswerer.examples.map { "  " + $0 }
    .joined(separator: "\n")
}
