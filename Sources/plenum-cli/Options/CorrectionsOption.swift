import ArgumentParser
import Foundation
import Plenum
import PlenumStore

/// What a user says of who is who.
struct CorrectionsOption: ParsableArguments {
  @Option(
    name: .customLong("corrections"),
    help: ArgumentHelp(
      """
      A file with lines 'same' or 'different', a name, an article, another article, separated by tabs; it replaces the \
      corrections the store has and wins over what plenum concludes.
      """, valueName: "file"))
  var file: String?

  /// The corrections; nil without the option.
  ///
  /// - Throws: why the file cannot be read, or its first fault.
  func corrections() throws -> IdentityCorrections? {
    guard let file else { return nil }
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
      throw RunFailure(place: file, reason: "cannot be read as UTF-8 text; check the path")
    }
    do {
      return try IdentityCorrections(text)
    } catch let error as IdentityCorrectionError {
      throw RunFailure(place: "\(file):\(error.line)", reason: error.reason)
    }
  }

  /// Names a line that no article of the store answers to.
  func warn(_ line: IdentityCorrections.Line) {
    Console.say("\(file ?? ""):\(line.number): no article of the store names this: \(line.text)")
  }
}
