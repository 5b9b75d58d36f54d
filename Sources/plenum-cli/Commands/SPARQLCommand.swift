import ArgumentParser
import Plenum
import PlenumStore

/// `plenum sparql`: SPARQL 1.1 over the triples of a store.
struct SPARQLCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sparql", abstract: "Answer a SPARQL 1.1 query from a store.",
    discussion: """
      The program oxigraph answers ('pip install oxigraph' brings it). The store's triples are \
      loaded into a folder beside the store and used until the store changes. Triples, the answer to \
      CONSTRUCT and DESCRIBE, are written as Turtle, or with --format json as JSON-LD.
      """)

  @Argument(help: "A file with the query, or - for standard input.")
  var query: String

  @OptionGroup var source: StoreOption

  @Option(name: .long, help: "The format.")
  var format = SPARQLRun.Format.table

  @Option(
    name: .long, help: "The program oxigraph (default: PLENUM_OXIGRAPH, else the one on PATH).")
  var oxigraph: String?

  @OptionGroup var messages: MessageOptions

  func run() throws {
    let program = try Oxigraph(path: oxigraph)
    let store = try GraphStore(path: source.store, access: .read)
    let run = SPARQLRun(TripleCache(store, program, say: messages.say), program)
    let width = StandardOutput.width
    try StandardOutput.write { try run.answer(query, format, width: width, to: &$0) }
  }
}
