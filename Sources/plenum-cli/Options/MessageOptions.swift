import ArgumentParser
import Plenum

/// Options of the commands that take their time.
struct MessageOptions: ParsableArguments {
  @Flag(name: .long, help: "Only name what could not be read.")
  var quiet = false

  @Flag(name: .long, help: "Tell the progress, and what is worth knowing about articles.")
  var verbose = false

  func validate() throws {
    if quiet && verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
  }

  /// Writes a line unless the run is quiet.
  func say(_ message: String) {
    if !quiet { Console.say(message) }
  }

  /// Tells the progress after a batch.
  func tell(_ report: RunReport) {
    if verbose { Console.say("\(report.articles) articles read") }
  }

  /// Names failures, and articles that share an identity.
  func name(_ report: RunReport) {
    for failure in report.failures { Console.say(failure.description) }
    for identity in report.duplicates {
      say("\(identity): several articles have this identity; the longest is kept")
    }
  }
}
