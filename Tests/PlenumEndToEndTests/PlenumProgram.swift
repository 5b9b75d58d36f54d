import Foundation
import PlenumTestSupport

/// The built program, run as a user runs it.
struct PlenumProgram {
  private let tool: ExternalTool

  /// Finds the program beside the test bundle; nil when it is not built.
  init?() {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let built = [
      bundle.appendingPathComponent("plenum").path, PackageFolder.path(".build/debug/plenum"),
    ]
    guard let path = built.first(where: FileManager.default.isExecutableFile),
      let tool = ExternalTool(path: path)
    else { return nil }
    self.tool = tool
  }

  /// Where the program is.
  var path: String { tool.path }

  /// Runs it with arguments.
  func run(_ arguments: String...) throws -> ExternalTool.Outcome {
    try tool.run(arguments)
  }

  /// Runs it with a list of arguments.
  func run(_ arguments: [String]) throws -> ExternalTool.Outcome { try tool.run(arguments) }
}
