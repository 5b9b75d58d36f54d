import Foundation
@testable import PlenumIngest
import PlenumModel
import PlenumTestSupport
import PlenumText
import Testing

struct RecipeTests {
  /// The recipes as people edit them.
  static let book: RecipeBook? = {
    let path = PackageFolder.path("Sources/PlenumIngest/Resources/recipes.tsv")
    return (try? String(contentsOfFile: path, encoding: .utf8)).flatMap { try? RecipeBook($0) }
  }()

  /// A recipe with one of its example pages.
  struct Example: CustomTestStringConvertible {
    let recipe: Recipe
    let page: String

    var testDescription: String { "\(recipe.name): \(page)" }
  }

  static let examples: [Example] = (book?.recipes ?? []).flatMap { recipe in
    recipe.examples.map { Example(recipe: recipe, page: $0) }
  }

  @Test func `the embedded recipes are those of the file`() throws {
    #expect(RecipeBook.builtIn.recipes == (try #require(Self.book)).recipes)
  }

  @Test func `every recipe has an example`() throws {
    for recipe in try #require(Self.book).recipes {
      #expect(!recipe.examples.isEmpty, "\(recipe.name)")
    }
  }

  @Test(arguments: examples)
  func `a recipe finds body, headline and date of its example`(example: Example) throws {
    let page = try #require(ContentPage.all.first { $0.name == example.page })
    let tree = try page.tree()
    let index = ElementIndex(tree)
    let isMarked = example.recipe.isMarked(index)
    #expect(isMarked)
    let plan = PagePlan(for: tree, from: try #require(Self.book))
    #expect(plan.recipe == example.recipe.name)
    let body = plan.body.map { tree.text(of: $0) }.joined(separator: "\n")
    for paragraph in page.required.split(separator: "\n") {
      #expect(body.contains(TextSpacing.collapse(String(paragraph))))
    }
    let blocks = PageBlockBuilder(tree, plan: plan).blocks
    let parts = PlannedParts(plan, tree, blocks)
    #expect(parts.headline(before: 0..<blocks.count)?.text == page.headline)
    if example.recipe.selectors[.date] != nil { #expect(parts.date?.iso == page.published) }
  }

  @Test(arguments: [
    "p", "div.a", "#b", "div.a p", "section p, div.a p", "[data-role=text]", "[data-role^=te]",
    "[data-role$=XT]", "[data-role*='ex']", "body #b", "DIV.A.c #B[class]",
  ])
  func `selectors name the element`(text: String) throws {
    let document = try HTMLDocument(
      "<body><div class='a c'><p id=b class=x data-role=Text>Xã họp</p></div></body>")
    let tree = document.tree()
    let selector = try #require(Selector(text))
    #expect(ElementIndex(tree).elements(selector).contains { tree.text(of: $0) == "Xã họp" })
  }

  @Test(arguments: ["div > p", "", "a,", ".", "#", "[x", "[x~=y]", "p:first-child()", "[=a]"])
  func `what is no selector is refused`(text: String) {
    #expect(Selector(text) == nil)
  }

  @Test(arguments: [
    ("a\tbody\tp", 1, "name the columns: recipe, field, value"),
    ("recipe\tfield\tvalue\n\na\tbody", 3, "write recipe, field and value with tabs between"),
    ("# x\nrecipe\tfield\tvalue\na\tbody\t[", 3, "'[' is no selector"),
    (
      "recipe\tfield\tvalue\na\tmark\tp\nb\tmark\tp\na\tbody\tp", 4,
      "move it to the other lines of 'a'"
    ),
  ])
  func `a wrong line is named`(text: String, line: Int, reason: String) {
    #expect(throws: RecipeFailure(line: line, reason: reason)) { try RecipeBook(text) }
  }

  @Test func `a recipe that finds no text leaves the page to the finder`() throws {
    let book = try RecipeBook("recipe\tfield\tvalue\na\tmark\tbody\na\tbody\t.none, h1")
    let page = "<h1>Xã Minh Tân họp</h1><p>\(Fixture.paragraph)</p>"
    let source = InputSource(
      location: .bytes(Array(page.utf8)), format: .html, relativePath: "a.html")
    var text = ""
    ArticleReader(recipes: book).read(source) { text = (try? $0.get().text) ?? "" }
    #expect(text.hasSuffix(Fixture.paragraph))
  }

  @Test func `an empty file holds no recipes`() throws {
    #expect(try RecipeBook("").recipes.isEmpty)
  }
}

extension ContentPage {
  /// The page's elements.
  fileprivate func tree() throws -> HTMLTree {
    let path = PackageFolder.path("Tests/PlenumIngestTests/Pages/\(name).html")
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    let decoded = try #require(TextDecoder.decode(bytes, declared: CharsetLabel.find(in: bytes)))
    return try HTMLDocument(decoded.text).tree()
  }
}
