/// Where one kind of portal keeps the parts of an article.
struct Recipe: Sendable, Equatable {
  /// The fields of a recipe, as its file names them.
  enum Field: String, Sendable, CaseIterable {
    case mark, body, headline, date, byline, drop, example
  }

  /// The name, for messages.
  let name: String
  private(set) var selectors: [Field: [Selector]] = [:]
  /// Names of pages of this kind, which are tests.
  private(set) var examples: [String] = []

  init(name: String) { self.name = name }

  /// The classes that the selectors name.
  var classes: [String] {
    selectors.values.joined().flatMap(\.alternatives).joined().flatMap(\.classes)
  }

  /// Adds one line of the file.
  mutating func add(_ selector: Selector, to field: Field) {
    selectors[field, default: []].append(selector)
  }

  /// Adds the name of a page that is a test.
  mutating func add(example: String) { examples.append(example) }

  /// Whether the page is of this kind.
  func isMarked(_ page: ElementIndex) -> Bool {
    (selectors[.mark] ?? []).contains { !page.elements($0).isEmpty }
  }

  /// The elements of a field; of several lines the first that finds any, of bodies and drops all.
  func elements(of field: Field, in page: ElementIndex) -> [Int] {
    let found = (selectors[field] ?? []).map(page.elements)
    if field == .drop || field == .body { return Set(found.joined()).sorted() }
    return found.first { !$0.isEmpty } ?? []
  }
}
