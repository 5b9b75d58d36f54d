import PlenumTestSupport

/// The scripts in `Judges` and what they say.
enum Judge {
  /// Runs a script of the folder `Judges`.
  ///
  /// - Parameters:
  ///   - script: its file name.
  ///   - arguments: its arguments.
  /// - Returns: what it prints.
  /// - Throws: ``PythonTool/Failure`` when it fails.
  static func run(_ script: String, _ arguments: [String]) throws -> String {
    try runFile(PackageFolder.path("Tests/PlenumEndToEndTests/Judges/\(script)"), arguments)
  }

  /// Runs a script anywhere.
  ///
  /// - Parameters:
  ///   - path: where it is.
  ///   - arguments: its arguments.
  /// - Returns: what it prints.
  /// - Throws: ``PythonTool/Failure`` when it fails.
  static func runFile(_ path: String, _ arguments: [String]) throws -> String {
    let runner =
      "import runpy, sys; sys.argv.pop(0); runpy.run_path(sys.argv[0], run_name='__main__')"
    return try PythonTool.run(runner, [path] + arguments)
  }
}
