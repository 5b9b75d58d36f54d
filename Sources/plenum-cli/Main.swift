import ArgumentParser
import Foundation

/// Starts the command and turns errors into text and exit statuses.
@main
enum Main {
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try PlenumCommand.parseAsRoot()
      try command.run()
    } catch {
      exit(status(of: error))
    }
  }

  private static func status(of error: any Error) -> Int32 {
    if let status = error as? ExitStatus { return status.rawValue }
    if StandardOutput.isClosed(by: error) { return ExitStatus.done.rawValue }
    let code = PlenumCommand.exitCode(for: error)
    if code == .success {
      print(PlenumCommand.fullMessage(for: error))
      return ExitStatus.done.rawValue
    }
    if code == .validationFailure {
      Console.write(PlenumCommand.fullMessage(for: error))
      return ExitStatus.usage.rawValue
    }
    Console.say(ErrorText.message(of: error))
    return ExitStatus.nothing.rawValue
  }
}
