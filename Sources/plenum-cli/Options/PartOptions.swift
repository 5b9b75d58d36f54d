import ArgumentParser
import PlenumExport
import PlenumModel
import PlenumStore

/// Which part of a graph is written.
struct PartOptions: ParsableArguments {
  @Option(name: .long, help: "What is written.")
  var view = GraphView.full

  @Option(
    name: .long, help: "Only what lies around the node of this name, with or without diacritics.")
  var ego: String?

  @Option(name: .long, help: "How many links away from it (default: 1).")
  var depth: Int?

  @Option(name: .long, help: "Only a body of this name, its posts, events and documents.")
  var body: String?

  @Option(name: .long, help: "Only a place of this name and those within, their bodies and events.")
  var place: String?

  @Option(name: .long, help: "The first day: 2020, 2020-09 or 2020-09-08.", transform: readDate)
  var since: PartialDate?

  @Option(name: .long, help: "The last day, written likewise.", transform: readDate)
  var until: PartialDate?

  @Option(
    name: .customLong("max-nodes"),
    help: "At most so many nodes, the heaviest (default: 60 in pictures, all elsewhere).")
  var maxNodes: Int?

  @OptionGroup var confidence: ConfidenceOption

  func validate() throws {
    if let depth, depth < 0 || ego == nil {
      throw ValidationError("--depth takes a number from 0 and goes with --ego.")
    }
    if let maxNodes, maxNodes < 1 { throw ValidationError("--max-nodes takes a number from 1.") }
    if [ego, body, place].compactMap(\.self).contains(where: { LabelKey.search($0).isEmpty }) {
      throw ValidationError("A name to look for needs a letter or a digit.")
    }
  }

  /// Fails when a format has no words for what is asked for.
  func check(_ format: ExportFormat) throws {
    guard format.isRDF else { return }
    if view.isWeighted {
      throw ValidationError(
        "--view \(view.rawValue) counts events, for which \(format.name) has no words;"
          + " take graphml, gexf, csv or another network format, or --view meetings.")
    }
    if maxNodes != nil {
      throw ValidationError(
        "--max-nodes goes with network formats; for \(format.name) take --ego, --body or --place.")
    }
  }

  /// The part of a store's graph; tells what the confidence leaves out. Without a filter it is read piece by piece.
  func source(of store: GraphStore, say: (String) -> Void = { _ in }) throws -> any GraphSource {
    let source = try confidence.source(of: store, say: say)
    return filter.isEmpty ? source : try filter.part(of: source.graph())
  }

  /// Adds the choices that writers take.
  func apply(to options: inout ExportOptions) {
    options.network.view = view
    options.network.maxNodes = maxNodes
    options.network.part = filter.description
  }

  private var filter: GraphFilter {
    var filter = GraphFilter()
    filter.view = view
    filter.ego = ego
    filter.depth = depth ?? filter.depth
    filter.body = body
    filter.place = place
    filter.since = since
    filter.until = until
    filter.minConfidence = confidence.minConfidence
    return filter
  }
}
