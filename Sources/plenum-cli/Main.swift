import ArgumentParser
import CMalloc
import Foundation

/// Starts the command and turns errors into text and exit statuses.
@main
enum Main {
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    keepFreedMemory()
    do {
      var command = try PlenumCommand.parseAsRoot()
      try command.run()
    } catch {
      exit(status(of: error))
    }
  }

  /// Keeps up to 64 MB that were freed: pages come and go, and memory given back to the kernel after each has to be
  /// cleared again for the next.
  private static func keepFreedMemory() {
    mallopt(M_MMAP_THRESHOLD, 32 << 20)
    mallopt(M_TRIM_THRESHOLD, 64 << 20)
    // Small blocks are joined when they are freed, not all at once each time a large one is.
    mallopt(M_MXFAST, 0)
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
