import ArgumentParser
import Plenum
import PlenumStore

/// `plenum remove`: takes articles out of a store.
struct RemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take articles, and what only they say, out of a store.")

  @Argument(help: "Articles by identity, address or file name.")
  var articles: [String]

  @OptionGroup var target: StoreOption
  @OptionGroup var messages: MessageOptions

  func run() throws {
    let store = try GraphStore(path: target.store, access: .update)
    var removed = 0
    for article in articles {
      do {
        messages.say("removed \(try store.remove(article: article))")
        removed += 1
      } catch let error as StoreError where error.code == .article {
        Console.say(error.description)
      }
    }
    try store.close()
    if removed > 0 { try TripleCache.discard(forStore: target.store) }
    if removed == 0 { throw ExitStatus.nothing }
    if removed < articles.count { throw ExitStatus.incomplete }
  }
}
