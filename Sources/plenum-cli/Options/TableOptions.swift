import ArgumentParser
import PlenumExport

/// How tables and network files are written.
struct TableOptions: ParsableArguments {
  @Flag(name: .long, help: "GEXF: the days from when to when events, posts and relations were so.")
  var dynamic = false

  @Flag(name: .long, help: "CSV: begin with a byte order mark, which Excel needs.")
  var bom = false

  @Flag(
    name: .customLong("csv-safe"),
    help: "CSV: put ' before text that a spreadsheet would run as a formula.")
  var csvSafe = false

  /// Adds the choices.
  func apply(to options: inout ExportOptions) {
    options.isDynamic = dynamic
    options.csv.hasByteOrderMark = bom
    options.csv.guardsFormulas = csvSafe
  }
}
