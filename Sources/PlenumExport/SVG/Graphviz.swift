import Foundation

/// Runs the `dot` program of Graphviz, which lays a file out with the program the file names.
enum Graphviz {
  /// The SVG that `dot` makes of a DOT text within the time limit.
  static func svg(of dot: String, seconds: Double) throws -> String {
    guard let program = find("dot") else {
      throw ExportError(
        "svg", "Graphviz is not installed; install the package graphviz, or write the format dot")
    }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("plenum-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = folder.appendingPathComponent("graph.dot")
    let target = folder.appendingPathComponent("graph.svg")
    try Data(dot.utf8).write(to: source)
    try run(program, ["-Tsvg", "-o", target.path, source.path], seconds: seconds)
    return String(decoding: try Data(contentsOf: target), as: UTF8.self)
  }

  private static func run(_ program: URL, _ arguments: [String], seconds: Double) throws {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    try process.run()
    if ended.wait(timeout: .now() + seconds) == .timedOut {
      kill(process.processIdentifier, SIGKILL)
      ended.wait()
      throw ExportError(
        "svg", "Graphviz took more than \(Int(seconds)) s; lower the node limit or write dot")
    }
    guard process.terminationStatus == 0 else {
      throw ExportError("svg", "Graphviz failed; run dot -Tsvg on the dot file to see why")
    }
  }

  private static func find(_ name: String) -> URL? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":")
      .map { URL(fileURLWithPath: String($0)).appendingPathComponent(name) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }
}
