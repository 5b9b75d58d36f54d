import Plenum
import Testing

struct FigureTextTests {
  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (310_000, "310,000"), (-1234, "-1,234"),
    (Int.max, "9,223,372,036,854,775,807"), (Int.min, "-9,223,372,036,854,775,808"),
  ])
  func `digits stand in groups of three`(number: Int, text: String) {
    #expect(FigureText.grouped(number) == text)
  }

  @Test(arguments: [(0, "0 articles"), (1, "1 article"), (12_000, "12,000 articles")])
  func `a noun agrees with its number`(number: Int, text: String) {
    #expect(FigureText.count(number, "article", "articles") == text)
  }

  @Test(arguments: [
    (0, "0 B"), (999, "999 B"), (1000, "1.0 kB"), (999_949, "999.9 kB"), (999_950, "1.0 MB"),
    (34_500_000, "34.5 MB"), (120_000_000, "120.0 MB"), (250_000_000_000, "250.0 GB"),
    (Int.max, "9.2 EB"),
  ])
  func `amounts of data take the unit that fits`(count: Int, text: String) {
    #expect(FigureText.bytes(count) == text)
  }

  @Test(arguments: [
    (0, "0.00 MB/s"), (340_000, "0.34 MB/s"), (994_999, "0.99 MB/s"), (999_000, "1.0 MB/s"),
    (4_100_000, "4.1 MB/s"), (1_234_000_000, "1,234.0 MB/s"),
    (Double.infinity, "1,000,000,000,000,000.0 MB/s"),
  ])
  func `speeds are in megabytes a second`(bytes: Double, text: String) {
    #expect(FigureText.rate(bytes) == text)
  }

  @Test(arguments: [
    (0, "0:00"), (42, "0:42"), (70, "1:10"), (3599, "59:59"), (3723, "1:02:03"),
    (100_000, "1 d 3 h"), (-5, "0:00"),
  ])
  func `a clock shows minutes, then hours, then days`(seconds: Int, text: String) {
    #expect(FigureText.clock(.seconds(seconds)) == text)
  }

  @Test(arguments: [(8440, "8.4 s"), (99_940, "99.9 s"), (99_950, "1:39"), (125_000, "2:05")])
  func `time that is over has tenths as long as they matter`(milliseconds: Int, text: String) {
    #expect(FigureText.time(.milliseconds(milliseconds)) == text)
  }
}
