import Testing

@testable import PlenumExtract

struct LexicalClassTests {
  @Test func `each class has its place among all`() {
    #expect(LexicalClass.allCases.map(\.place) == Array(LexicalClass.allCases.indices))
  }
}
