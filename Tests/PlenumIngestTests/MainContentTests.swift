import Foundation
import PlenumIngest
import PlenumModel
import Testing

/// The text of the pages in `Pages`, whose article is marked by hand.
struct MainContentTests {
  /// Below this no page may fall; `scripts/content-f1` shows by how much each is above it.
  static let floor = 0.95

  @Test func `there are pages of every kind of portal`() {
    let systems = Dictionary(grouping: ContentPage.all, by: \.system).mapValues(\.count)
    #expect(ContentPage.all.count >= 24)
    for system in ["dnn", "sharepoint", "liferay", "nukeviet", "wordpress", "tables", "news"] {
      #expect(systems[system, default: 0] >= 3, "\(system)")
    }
  }

  @Test(arguments: ContentPage.all)
  func `the text of a page is found`(page: ContentPage) throws {
    let f1 = page.f1(of: try page.article().text)
    #expect(f1 >= Self.floor, "F1 \(f1)")
  }

  @Test(arguments: ContentPage.all)
  func `the text of a page is found without recipes`(page: ContentPage) throws {
    let f1 = page.f1(of: try page.article(recipes: .none).text)
    #expect(f1 >= Self.floor, "F1 \(f1)")
  }

  @Test(arguments: ContentPage.all)
  func `headline and date of a page are found`(page: ContentPage) throws {
    for recipes in [RecipeBook.builtIn, .none] {
      let article = try page.article(recipes: recipes)
      #expect(article.headline == page.headline)
      #expect(article.published?.iso == page.published)
    }
  }

  @Test(arguments: ContentPage.all)
  func `the by-line of a page is found`(page: ContentPage) throws {
    #expect(Self.key(try page.article().author) == Self.key(page.author))
  }

  /// Names without regard to the signs between them.
  private static func key(_ name: String?) -> [Substring] {
    (name ?? "").lowercased().split { !$0.isLetter }
  }
}
