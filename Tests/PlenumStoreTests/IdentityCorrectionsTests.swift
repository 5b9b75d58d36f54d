import PlenumStore
import Testing

struct IdentityCorrectionsTests {
  @Test(arguments: [
    ("same\tÔng An\ta.txt\ta.txt\tÔng Ân", 1),
    ("same\tÔng An\ta.txt\tb.txt\nsame\tÔng Ân\ta.txt\tb.txt\tÔng An", 2),
    ("same\tAn\ta\tb\nsame\tBình\tc\td\n\nsame\tAn\tb\tc\tBình\nsame\tBình\td\ta\tÂn", 5),
  ])
  func `two names of one article are not joined`(text: String, line: Int) throws {
    let error = try #require(throws: IdentityCorrectionError.self) {
      try IdentityCorrections(text)
    }
    #expect(error.line == line)
    #expect(error.reason.contains("two names of one article"))
  }

  @Test func `names of several articles are joined by way of others`() throws {
    let text = "same\tAn\ta\tb\nsame\tAn\tb\tc\nsame\tAn\tc\ta\ndifferent\tAn\ta\ta\tÂn"
    #expect(try IdentityCorrections(text).lines.count == 4)
  }
}
