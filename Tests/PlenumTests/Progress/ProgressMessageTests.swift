import Plenum
import Testing

struct ProgressMessageTests {
  @Test(arguments: [
    (
      ProgressState(
        articles: 12_000, entities: 310_000, failures: 3, bytes: 34_500_000,
        totalBytes: 120_000_000, elapsed: .milliseconds(8415)),
      "12,000 articles, 34.5 MB of 120.0 MB (28 %), 4.1 MB/s, 310,000 entities, 3 failures"
    ),
    (
      ProgressState(articles: 1, entities: 1, failures: 1, bytes: 500, elapsed: .seconds(10)),
      "1 article, 500 B, 0.00 MB/s, 1 entity, 1 failure"
    ),
    (ProgressState(), "0 articles, 0 B, 0 entities"),
  ])
  func `a message leaves out what is unknown and what is none`(state: ProgressState, text: String) {
    #expect(ProgressText.message(state) == text)
  }
}
