import Foundation
import PlenumIngest
import Testing

/// Shows how files are read, when `PLENUM_DUMP` names them.
struct DumpTests {
  static let paths = ProcessInfo.processInfo.environment["PLENUM_DUMP"]

  @Test(.enabled(if: paths != nil))
  func `shows the blocks of files`() {
    let inputs = (Self.paths ?? "").split(separator: ":").map(String.init)
    for source in InputExpander().expand(inputs).sources {
      ArticleReader().read(source) { result in
        switch result {
        case .success(let article): print(Fixture.dump(article))
        case .failure(let failure): print("== \(failure)")
        }
      }
    }
  }
}
