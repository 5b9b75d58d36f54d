import Plenum
import Testing

struct ProgressLineTests {
  /// A state in the middle of a run.
  private static let middle = ProgressState(
    articles: 12_000, entities: 310_000, failures: 3, bytes: 34_500_000, totalBytes: 120_000_000,
    elapsed: .milliseconds(8415))

  @Test(arguments: [
    (20, "28 %  0:20 left"),
    (40, "28 %  12,000 articles  0:20 left"),
    (80, "[######...............]  28 %  12,000 articles  4.1 MB/s  3 failures  0:20 left"),
    (
      200,
      "[###########.............................]  28 %  12,000 articles  4.1 MB/s  "
        + "310,000 entities  3 failures  0:20 left"
    ),
  ])
  func `a narrow terminal has the figures that matter most`(width: Int, text: String) {
    #expect(ProgressLine.text(of: Self.middle, width: width) == text)
  }

  /// States at the edges of what a run can be in.
  private static let states = [
    ProgressState(), middle,
    ProgressState(totalBytes: 0), ProgressState(totalBytes: 5, elapsed: .seconds(3)),
    ProgressState(articles: 1, bytes: 7, totalBytes: 5, elapsed: .seconds(9)),
    ProgressState(failures: 10, bytes: 400, elapsed: .seconds(400_000)),
    ProgressState(
      articles: .max, entities: .max, failures: .max, bytes: .max, totalBytes: .max,
      elapsed: .nanoseconds(1)),
    ProgressState(articles: 1, bytes: 1, totalBytes: .max, elapsed: .seconds(1_000_000_000)),
  ]

  @Test(arguments: states, [0, 1, 2, 5, 20, 40, 80, 200])
  func `a line is ASCII and leaves the last column free`(state: ProgressState, width: Int) {
    let line = ProgressLine.text(of: state, width: width)
    #expect(line.utf8.count <= max(0, width - 1))
    #expect(line.utf8.allSatisfy { (0x20..<0x7F).contains($0) })
  }

  @Test func `there is no bar when nobody knows how much there is to read`() {
    var state = Self.middle
    state.totalBytes = nil
    #expect(
      ProgressLine.text(of: state, width: 200)
        == "34.5 MB  12,000 articles  4.1 MB/s  310,000 entities  3 failures")
  }

  @Test func `files without bytes have no bar and no time left`() {
    let state = ProgressState(totalBytes: 0, elapsed: .seconds(2))
    #expect(
      ProgressLine.text(of: state, width: 80) == "0 B  0 articles  0.00 MB/s  0 entities")
  }

  @Test func `a run that has just begun shows an empty bar and no speed`() {
    let state = ProgressState(totalBytes: 1000)
    let bar = "[" + String(repeating: ".", count: 40) + "]"
    #expect(ProgressLine.text(of: state, width: 120) == bar + "  0 %  0 articles  0 entities")
  }

  @Test func `more bytes than the files had at first are all of them`() {
    let state = ProgressState(
      articles: 1, entities: 1, failures: 1, bytes: 12, totalBytes: 10, elapsed: .seconds(4))
    let bar = "[" + String(repeating: "#", count: 40) + "]"
    #expect(
      ProgressLine.text(of: state, width: 200)
        == bar + "  100 %  1 article  0.00 MB/s  1 entity  1 failure  0:00 left")
  }

  @Test func `percents are not rounded up`() {
    let state = ProgressState(bytes: 999, totalBytes: 1000)
    #expect(ProgressLine.text(of: state, width: 8) == "99 %")
  }

  @Test(arguments: [
    (ProgressState(bytes: 10, totalBytes: 100, elapsed: .milliseconds(999)), "the first second"),
    (ProgressState(bytes: 0, totalBytes: 100, elapsed: .seconds(9)), "nothing read"),
    (ProgressState(bytes: 1, totalBytes: .max, elapsed: .seconds(9)), "a hundred days"),
    (ProgressState(bytes: 10, elapsed: .seconds(9)), "no total"),
  ])
  func `time left is not told where it would be a guess`(state: ProgressState, why: String) {
    #expect(!ProgressLine.text(of: state, width: 200).contains("left"), "\(why)")
  }
}
