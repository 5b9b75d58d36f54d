import PlenumModel
import PlenumText

/// The recipes for portals, in the order in which they are tried.
package struct RecipeBook: Sendable {
  let recipes: [Recipe]
  /// The classes that the recipes name.
  let classes: WordSet
  /// Which of these the `class` of an element holds.
  let memory = LabelMemory<[String]>()

  /// No recipes: every page goes to the generic finder.
  package static let none = RecipeBook()

  /// The recipes of `Resources/recipes.tsv`.
  package static let builtIn: RecipeBook = {
    let text = String(decoding: EmbeddedData.recipes.array, as: UTF8.self)
    return (try? RecipeBook(text)) ?? .none
  }()

  private init() {
    recipes = []
    classes = []
  }

  /// Reads a file of recipes: lines of `recipe`, `field` and `value`, separated by tabs.
  ///
  /// - Parameter text: the file; `#` opens a comment, the first other line names the columns.
  /// - Throws: ``RecipeFailure`` for the first line that is wrong.
  package init(_ text: String) throws(RecipeFailure) {
    var recipes: [Recipe] = []
    var hasHeader = false
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.begins(with: "#") && !line.allSatisfy(\.isWhitespace) {
      if hasHeader {
        try RecipeBook.add(line, number: number + 1, to: &recipes)
      } else if line.split(separator: "\t") == ["recipe", "field", "value"] {
        hasHeader = true
      } else {
        throw RecipeFailure(line: number + 1, reason: "name the columns: recipe, field, value")
      }
    }
    self.recipes = recipes
    classes = WordSet(recipes.flatMap(\.classes))
  }

  private static func add(_ line: Substring, number: Int, to recipes: inout [Recipe])
    throws(RecipeFailure)
  {
    let cells = line.split(separator: "\t").map { String($0).trimmed(" \r") }
    guard cells.count == 3 else {
      throw RecipeFailure(line: number, reason: "write recipe, field and value with tabs between")
    }
    if recipes.last?.name != cells[0] {
      if recipes.contains(where: { $0.name == cells[0] }) {
        throw RecipeFailure(line: number, reason: "move it to the other lines of '\(cells[0])'")
      }
      recipes.append(Recipe(name: cells[0]))
    }
    guard let field = Recipe.Field(rawValue: cells[1]) else {
      let fields = Recipe.Field.allCases.map(\.rawValue).joined(separator: ", ")
      throw RecipeFailure(line: number, reason: "'\(cells[1])' is none of the fields \(fields)")
    }
    if field == .example {
      recipes[recipes.count - 1].add(example: cells[2])
    } else if let selector = Selector(cells[2]) {
      recipes[recipes.count - 1].add(selector, to: field)
    } else {
      throw RecipeFailure(line: number, reason: "'\(cells[2])' is no selector")
    }
  }
}
