/// Turns the inputs of a command line into the files to read.
package struct InputExpander: Sendable {
  private let format: InputFormat?

  /// Makes an expander; a format given here holds for every file, whatever its name.
  package init(format: InputFormat? = nil) { self.format = format }

  /// The sources the inputs stand for, in the order given, each file once.
  package func expand(_ inputs: [String]) -> InputExpansion {
    var expansion = InputExpansion()
    var seen: Set<InputSource.Location> = []
    for input in inputs { expand(input, into: &expansion, seen: &seen) }
    for index in expansion.sources.indices { expansion.sources[index].counter = expansion.counter }
    return expansion
  }

  private func expand(
    _ input: String, into expansion: inout InputExpansion, seen: inout Set<InputSource.Location>
  ) {
    if input == "-" {
      let source = InputSource(location: .standardInput, format: format, relativePath: "-")
      if seen.insert(source.location).inserted { expansion.sources.append(source) }
    } else if let kind = FileSystem.kind(of: input) {
      add(input, kind, to: &expansion, seen: &seen)
    } else if GlobPattern.isPattern(input) {
      let paths = GlobPattern(input).matches()
      if paths.isEmpty { expansion.failures.append(noMatch(input)) }
      for path in paths {
        FileSystem.kind(of: path).map { add(path, $0, to: &expansion, seen: &seen) }
      }
    } else {
      expansion.failures.append(missing(input))
    }
  }

  private func add(
    _ path: String, _ kind: FileSystem.Kind, to expansion: inout InputExpansion,
    seen: inout Set<InputSource.Location>
  ) {
    switch kind {
    case .folder: addFolder(path, to: &expansion, seen: &seen)
    case .file:
      let name = FileSystem.lastComponent(path)
      guard let format = self.format ?? InputFormat(fileName: name) else {
        expansion.failures.append(unknownFormat(path, name))
        return
      }
      append(path, format, relativePath: name, to: &expansion, seen: &seen)
    }
  }

  private func addFolder(
    _ folder: String, to expansion: inout InputExpansion, seen: inout Set<InputSource.Location>
  ) {
    let walker = FolderWalker(folder)
    for relative in walker.unreadable {
      expansion.failures.append(unreadable(FileSystem.join(folder, relative)))
    }
    for relative in walker.files {
      if let format = self.format ?? InputFormat(fileName: FileSystem.lastComponent(relative)) {
        let path = FileSystem.join(folder, relative)
        append(path, format, relativePath: relative, to: &expansion, seen: &seen)
      } else {
        expansion.skippedFiles += 1
      }
    }
  }

  private func append(
    _ path: String, _ format: InputFormat, relativePath: String,
    to expansion: inout InputExpansion, seen: inout Set<InputSource.Location>
  ) {
    let location = InputSource.Location.file(path: path)
    guard seen.insert(location).inserted else { return }
    expansion.sources.append(
      InputSource(
        location: location, format: format, isCompressed: InputFormat.isCompressed(path),
        relativePath: relativePath))
  }

  private func missing(_ input: String) -> IngestFailure {
    IngestFailure(
      file: input, reason: .unreadable,
      message: "there is no such file or folder; check the path")
  }

  private func noMatch(_ input: String) -> IngestFailure {
    IngestFailure(
      file: input, reason: .noMatch, message: "no file matches this pattern; check the path")
  }

  private func unreadable(_ folder: String) -> IngestFailure {
    IngestFailure(
      file: folder, reason: .unreadable,
      message: "the folder cannot be read; check its permissions")
  }

  private func unknownFormat(_ path: String, _ name: String) -> IngestFailure {
    IngestFailure(
      file: path, reason: .unknownFormat,
      message: "the extension does not tell the format; name it with --input-format")
  }
}
