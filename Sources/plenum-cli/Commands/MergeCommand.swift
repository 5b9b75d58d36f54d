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

  func run() throws {
    let isNew = !FileManager.default.fileExists(atPath: target.store)
    let store = try GraphStore(path: target.store)
    let report = try DocumentMerger().merge(files: files, into: store)
    try store.close()
    messages.name(report)
    if report.isEmpty {
      if isNew { try? FileManager.default.removeItem(atPath: target.store) }
      Console.say("no document graph could be read; nothing was changed")
      throw ExitStatus.nothing
    }
    let changes = report.changes
    messages.say(
      "\(report.articles) articles read: \(changes.added) new, \(changes.replaced) replaced, "
        + "\(changes.unchanged) unchanged")
    if !report.isComplete { throw ExitStatus.incomplete }
  }
}
