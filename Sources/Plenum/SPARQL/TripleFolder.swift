internal import Foundation
internal import PlenumModel

/// Where the triples of a store are kept: `F.oxigraph` beside the store `F`, or, where that cannot be
/// written, a folder below the one for temporary files.
///
/// Nobody but the user can read it, and one that somebody else has made is not used.
struct TripleFolder {
  let url: URL

  /// Makes the folder for a store if needed.
  ///
  /// - Throws: ``SPARQLError`` when there is no place for one.
  static func make(for store: String) throws -> TripleFolder {
    let beside = TripleFolder.beside(store)
    if beside.make() { return beside }
    let temporary = TripleFolder.temporary(for: store)
    let parent = TripleFolder(url: temporary.url.deletingLastPathComponent())
    if parent.make() && temporary.make() { return temporary }
    throw SPARQLError(beside.url.path, "cannot be made, nor \(temporary.url.path) instead")
  }

  /// The folders there are for a store.
  static func existing(for store: String) -> [TripleFolder] {
    [beside(store), temporary(for: store)].filter(\.isUsable)
  }

  private static func beside(_ store: String) -> TripleFolder {
    TripleFolder(url: URL(fileURLWithPath: resolved(store) + ".oxigraph", isDirectory: true))
  }

  private static func temporary(for store: String) -> TripleFolder {
    let name = ContentHash.hex(of: [resolved(store)])
    return TripleFolder(
      url: FileManager.default.temporaryDirectory
        .appendingPathComponent("plenum-oxigraph-\(geteuid())/\(name)", isDirectory: true))
  }

  private static func resolved(_ store: String) -> String {
    URL(fileURLWithPath: store).resolvingSymlinksInPath().path
  }

  /// Makes the folder unless it is there; another process may make it at the same time.
  private func make() -> Bool {
    unsafe mkdir(url.path, 0o700)
    return isUsable
  }

  /// Whether it is a folder, not a link to one, of this user, who can write to it.
  private var isUsable: Bool {
    var status = stat()
    return unsafe lstat(url.path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      && status.st_uid == geteuid() && access(url.path, W_OK | X_OK) == 0
  }
}
