import ArgumentParser
import Foundation
import Plenum
import PlenumModel
import PlenumStore

/// `plenum forget`: takes persons out of a store and keeps them out.
struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Take a person out of a store and keep the name out of later builds.",
    discussion: """
      Everybody of the name is meant. Statements, mentions and the node go, the name is covered in texts, quotes and \
      labels, and the file is rewritten. The store keeps a salted hash of the name, not the name.
      """)

  @Argument(help: "The full name, with diacritics.")
  var person: String?

  @Option(name: .long, help: "A file with one full name a line.")
  var redact: String?

  @Flag(name: .long, help: "Also when several persons bear the name.")
  var all = false

  @OptionGroup var target: StoreOption
  @OptionGroup var messages: MessageOptions

  func validate() throws {
    if person == nil && redact == nil {
      throw ValidationError("Name a person, or a file of names with --redact.")
    }
    if let person, !isFullName(person) {
      throw ValidationError("'\(person)' is no full name: at least two words are needed.")
    }
  }

  func run() throws {
    let names = try self.names()
    let store = try GraphStore(path: target.store, access: .update)
    let kept = try names.filter { name in
      let count = try store.people(named: name).count
      if count > 1, !all {
        Console.say("\(count) persons are called \(name) (plenum who); --all forgets all of them")
      }
      return count <= 1 || all
    }
    let changed = try kept.isEmpty ? 0 : store.forget(kept)
    try store.close()
    if try !TripleCache.discard(forStore: target.store) {
      Console.say(
        "the triples that plenum sparql keeps of this store are in use; forget again later")
      throw ExitStatus.incomplete
    }
    messages.say("\(kept.count) names forgotten, \(changed) articles changed")
    if kept.isEmpty { throw ExitStatus.nothing }
    if kept.count < names.count { throw ExitStatus.incomplete }
  }

  private func names() throws -> [String] {
    var names = [person].compactMap(\.self)
    if let redact {
      guard let text = try? String(contentsOfFile: redact, encoding: .utf8) else {
        Console.say("\(redact): cannot be read as UTF-8 text; check the path")
        throw ExitStatus.nothing
      }
      let lines = text.split(whereSeparator: \.isNewline).map(String.init)
      names += lines.filter { !$0.hasPrefix("#") && isFullName($0) }
    }
    return names
  }

  private func isFullName(_ name: String) -> Bool {
    LabelKey.search(name).split(separator: " ").count >= 2
  }
}
