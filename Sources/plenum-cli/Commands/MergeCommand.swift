import ArgumentParser
import Foundation
import Plenum
import PlenumStore

/// `plenum merge`: document graphs into a store.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Take document graphs, as extract writes them, into a store.")

  @Argument(help: "Files of JSON lines, or - for standard input.")
  var files: [String]

  @OptionGroup var target: StoreOption
  @OptionGroup var messages: MessageOptions
  @OptionGroup var reporting: ReportOption

  func run() throws {
    let watch = RunWatch(.merge, inputs: files, messages, reporting)
    try watch.run { try merge(watch) }
  }

  private func merge(_ watch: RunWatch) throws {
    let isNew = !FileManager.default.fileExists(atPath: target.store)
    let store = try GraphStore(path: target.store)
    watch.showProgress(of: FileSize.total(of: files))
    let report = try DocumentMerger().merge(files: files, into: store, progress: watch.follow)
    watch.endReading(report)
    let statistics = watch.isReporting && !report.isEmpty ? try store.statistics() : nil
    try store.close()
    if report.isEmpty {
      if isNew { try? FileManager.default.removeItem(atPath: target.store) }
      throw watch.endWithNothing(report, "no document graph could be read; nothing was changed")
    }
    let changes = report.changes
    messages.say(
      "\(report.articles) articles read: \(changes.added) new, \(changes.replaced) replaced, "
        + "\(changes.unchanged) unchanged")
    try watch.end(report, store: statistics)
  }
}
