import Foundation
import PlenumTestSupport
import Testing

/// What the documents say of the code is so.
struct DocumentationTests {
  @Test func `the README shows the snippet that is compiled`() throws {
    let snippet = try text("Snippets/BuildGraph.swift")
    #expect(try text("README.md").contains("```swift\n\(snippet)```"))
  }

  @Test func `the architecture note has the arrows of the package`() throws {
    let package = try text("Package.swift")
    let declared = package.matches(of: /stage\(\s*"(\w+)"(?:,\s*uses: \[([^\]]*)\])?/).map {
      found in
      (target: String(found.output.1), uses: words(found.output.2 ?? ""))
    }
    #expect(declared.count >= 9)
    let note = try text("ARCHITECTURE.md")
    for (target, uses) in declared {
      let row = note.split(separator: "\n").first { $0.hasPrefix("| `\(target)` |") }
      let cell = row?.split(separator: "|").last ?? ""
      #expect(words(cell).subtracting(["nothing"]) == uses, "\(target)")
    }
  }

  @Test func `every file that the README links is there`() throws {
    let links = try text("README.md").matches(of: /\]\(([^)#:]+)\)/).map { String($0.output.1) }
    #expect(links.count > 3)
    for link in links { #expect(ExternalTool.exists(PackageFolder.path(link)), "\(link)") }
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: PackageFolder.path(name), encoding: .utf8)
  }

  /// The names in a list, in lower case: "yams" in Package.swift is Yams.
  private func words(_ list: Substring) -> Set<String> {
    Set(list.matches(of: /\w+/).map { $0.output.lowercased() })
  }
}
