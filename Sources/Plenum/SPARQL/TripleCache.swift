internal import Foundation
internal import PlenumExport
internal import PlenumModel
package import PlenumStore

/// The triples of a store, loaded into Oxigraph and kept until the store changes.
///
/// The folder of a store holds one folder of triples, named by what they were made from: the store's
/// revision and the programs. It is filled under another name and renamed. A lock lets any number of
/// queries read while nobody loads, and one process load while nobody reads.
package struct TripleCache {
  private let store: GraphStore
  private let oxigraph: Oxigraph
  private let say: (String) -> Void

  /// Takes a store and the program; `say` is told of each load.
  package init(_ store: GraphStore, _ oxigraph: Oxigraph, say: @escaping (String) -> Void) {
    self.store = store
    self.oxigraph = oxigraph
    self.say = say
  }

  /// Removes the triples kept for a store, as nothing of a forgotten person may stay.
  ///
  /// - Parameter store: the store's file; it need not be there.
  /// - Returns: whether all could be removed; a query that runs right now keeps them.
  /// - Throws: why a file could not be removed.
  @discardableResult
  package static func discard(forStore store: String) throws -> Bool {
    try TripleFolder.existing(for: store).reduce(true) { isDone, folder in
      let lock = try FileLock(lockPath(in: folder))
      defer { lock.release() }
      guard lock.ownIfFree() else { return false }
      try empty(folder)
      return isDone
    }
  }

  /// Runs `body` with the folder of the triples, which stays as it is meanwhile.
  func withTriples<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = try TripleFolder.make(for: store.path)
    let lock = try FileLock(TripleCache.lockPath(in: folder))
    defer { lock.release() }
    var triples = folder.url.appendingPathComponent(try stamp())
    lock.share()
    while !FileManager.default.fileExists(atPath: triples.path) {
      lock.own()
      triples = folder.url.appendingPathComponent(try stamp())
      if !FileManager.default.fileExists(atPath: triples.path) { try load(into: triples, folder) }
      lock.share()
    }
    return try body(triples)
  }

  /// What the triples depend on, as the name of their folder.
  private func stamp() throws -> String {
    let programs = ["/proc/self/exe", oxigraph.path].flatMap { path in
      let facts = try? FileManager.default.attributesOfItem(
        atPath: URL(fileURLWithPath: path).resolvingSymlinksInPath().path)
      let changed = (facts?[.modificationDate] as? Date)?.timeIntervalSinceReferenceDate ?? 0
      return ["\(facts?[.size] as? Int ?? 0)", "\(changed)"]
    }
    return ContentHash.hex(of: [try store.revision(), PlenumVersion.current] + programs)
  }

  private func load(into triples: URL, _ folder: TripleFolder) throws {
    try TripleCache.empty(folder)
    let part = folder.url.appendingPathComponent("part", isDirectory: true)
    try FileManager.default.createDirectory(at: part, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: part) }
    let file = part.appendingPathComponent("graph.nt")
    let counts = try ExportFormat.ntriples.exporter().write(store, toFile: file.path)
    let loaded = part.appendingPathComponent("triples", isDirectory: true)
    try oxigraph.load(file, into: loaded, scratch: part)
    try FileManager.default.moveItem(at: loaded, to: triples)
    say("\(folder.url.path): \(counts) loaded")
  }

  /// Removes everything but the lock.
  private static func empty(_ folder: TripleFolder) throws {
    let lock = lockPath(in: folder)
    for item in try FileManager.default.contentsOfDirectory(atPath: folder.url.path) {
      let path = folder.url.appendingPathComponent(item).path
      if path != lock { try FileManager.default.removeItem(atPath: path) }
    }
  }

  private static func lockPath(in folder: TripleFolder) -> String {
    folder.url.appendingPathComponent("lock").path
  }
}
