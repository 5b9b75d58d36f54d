import Testing

@testable import PlenumCorpus

/// B³ and pairwise figures on examples counted by hand.
struct ClusterScoreTests {
  /// The letters are the true groups, the digits the predicted ones.
  private func score(_ truth: String, _ predicted: String) -> ClusterScore {
    ClusterScore(zip(truth, predicted).map { (truth: String($0), predicted: String($1)) })
  }

  private func near(_ left: Double, _ right: Double) -> Bool { abs(left - right) < 1e-9 }

  @Test func `the same groups under other names agree`() {
    let score = score("aabbbc", "221113")
    #expect(score.bCubed == Agreement(precision: 1, recall: 1))
    #expect(score.pairwise == Agreement(precision: 1, recall: 1))
    #expect(score.items == 6)
  }

  @Test func `one group of everything has recall only`() {
    let score = score("aabb", "1111")
    #expect(score.bCubed == Agreement(precision: 0.5, recall: 1))
    #expect(near(score.pairwise.precision, 2.0 / 6))
    #expect(score.pairwise.recall == 1)
  }

  @Test func `each item apart has precision only`() {
    let score = score("aabb", "1234")
    #expect(score.bCubed == Agreement(precision: 1, recall: 0.5))
    #expect(score.pairwise == Agreement(precision: 1, recall: 0))
    #expect(score.pairwise.f1 == 0)
  }

  @Test func `one item in the wrong group costs both`() {
    // Three of a and two of b; the third a lies with the b: its group is right for one in three.
    let score = score("aaabb", "11222")
    #expect(near(score.bCubed.precision, (1 + 1 + 1.0 / 3 + 2.0 / 3 + 2.0 / 3) / 5))
    #expect(near(score.bCubed.recall, (2.0 / 3 + 2.0 / 3 + 1.0 / 3 + 1 + 1) / 5))
    #expect(score.pairwise == Agreement(precision: 0.5, recall: 0.5))
  }

  @Test func `nothing to compare is no mistake`() {
    let score = ClusterScore([])
    #expect(score.bCubed.f1 == 1 && score.pairwise.f1 == 1 && score.items == 0)
  }

  @Test func `groups of a hundred thousand are counted, not paired`() {
    let pairs = (0..<200_000).map { (truth: "\($0 % 2)", predicted: "all") }
    let score = ClusterScore(pairs)
    #expect(near(score.bCubed.precision, 0.5))
    #expect(near(score.pairwise.precision, 99_999.0 / 199_999))
  }
}
