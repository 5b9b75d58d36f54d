import Plenum
import PlenumModel
import PlenumStore
import PlenumTestSupport

/// A store built from `examples/articles`, once for all tests.
enum ExampleStore {
  private static let shared: Result<(TemporaryFolder, GraphStore), any Error> = Result {
    let folder = try TemporaryFolder()
    let store = try GraphStore(path: folder.path("graph.plenum"))
    _ = try Pipeline().build(inputs: [PackageFolder.path("examples/articles")], store: store)
    return (folder, store)
  }

  /// The store.
  static func store() throws -> GraphStore { try shared.get().1 }
}
