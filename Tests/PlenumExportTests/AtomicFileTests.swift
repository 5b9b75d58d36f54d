import Foundation
import PlenumExport
import PlenumTestSupport
import Testing

@Suite struct AtomicFileTests {
  private struct Stop: Error {}

  @Test func `a file is replaced as a whole`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("old and longer", to: "a.txt")
    try AtomicFile.write(to: path) { $0.write("new") }
    #expect(try folder.text("a.txt") == "new")
    #expect(try folder.names() == ["a.txt"])
  }

  @Test func `when writing fails the old file stays and nothing else`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("old", to: "a.txt")
    #expect(throws: Stop.self) {
      try AtomicFile.write(to: path) { output in
        output.write(String(repeating: "x", count: 100_000))
        try output.drain()
        throw Stop()
      }
    }
    #expect(try folder.text("a.txt") == "old")
    #expect(try folder.names() == ["a.txt"])
  }

  @Test func `permissions of a replaced file stay`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("old", to: "a.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try AtomicFile.write(to: path) { $0.write("new") }
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
  }

  @Test func `a symbolic link stays a link`() throws {
    let folder = try TemporaryFolder()
    let target = try folder.write("old", to: "target.txt")
    let link = folder.path("link.txt")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
    try AtomicFile.write(to: link) { $0.write("new") }
    #expect(try folder.text("target.txt") == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == target)
  }

  @Test func `a device is written to directly`() throws {
    try ExportFormat.turtle.exporter().write(SampleGraphs.meeting, toFile: "/dev/null")
    #expect(
      try !FileManager.default.contentsOfDirectory(atPath: "/dev").contains {
        $0.hasSuffix(".part")
      })
  }

  @Test(
    .enabled(if: ExternalTool.exists("/dev/full"), "no /dev/full here"),
    arguments: [ExportFormat.turtle, .graphml, .gexf, .cypher, .html])
  func `a full disk is an error that names the file`(format: ExportFormat) throws {
    let error = #expect(throws: ExportError.self) {
      try format.exporter().write(SampleGraphs.meeting, toFile: "/dev/full")
    }
    #expect(error?.description.hasPrefix("/dev/full: no space left") == true)
  }

  @Test func `a missing folder is an error that says the remedy`() throws {
    let error = #expect(throws: ExportError.self) {
      try AtomicFile.write(to: "/nonexistent/a.ttl") { $0.write("x") }
    }
    #expect(error?.description == "/nonexistent/a.ttl: no such folder; make it first")
  }

  @Test func `a folder is refused`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: ExportError(folder.url.path, "is a folder; give a file name")) {
      try AtomicFile.write(to: folder.url.path) { $0.write("x") }
    }
  }

  @Test func `a named pipe is written to directly`() throws {
    let folder = try TemporaryFolder()
    let pipe = folder.path("pipe")
    #expect(unsafe mkfifo(pipe, 0o600) == 0)
    let descriptor = unsafe open(pipe, O_RDWR | O_NONBLOCK)
    let reader = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    try AtomicFile.write(to: pipe) { $0.write("through") }
    #expect(try reader.read(upToCount: 7) == Data("through".utf8))
    #expect(try folder.names() == ["pipe"])
  }

  @Test func `when one table cannot be written neither appears`() throws {
    let folder = try TemporaryFolder()
    try folder.write("in the way", to: "graph.edges.csv/file")
    #expect(throws: ExportError.self) {
      try ExportFormat.csv.exporter().write(SampleGraphs.meeting, toFile: folder.path("graph.csv"))
    }
    #expect(try folder.names() == ["graph.edges.csv"])
  }

  @Test(arguments: [ExportFormat.turtle, .graphml, .gexf, .cypher])
  func `a closed pipe is an error that names the file`(format: ExportFormat) throws {
    _ = signal(SIGPIPE, SIG_IGN)
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    var output = ExportOutput(
      descriptor: pipe.fileHandleForWriting.fileDescriptor, name: "standard output")
    _ = try format.exporter().write(SampleGraphs.meeting, to: &output)
    #expect(throws: ExportError("standard output", "the reader closed the pipe")) {
      try output.finish()
    }
  }
}
