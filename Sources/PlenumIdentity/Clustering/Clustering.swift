/// The records of a block in clusters, one for each node, with what joined them.
struct Clustering {
  /// A link between two records.
  struct Link {
    let first: Int
    let second: Int
    let judgement: Judgement
  }

  /// Places of records; each cluster is sorted.
  var clusters: [[Int]]
  /// What joined clusters, in the order in which it did.
  var links: [Link]
  /// What speaks for and against any two records.
  let judge: (Int, Int) -> Judgement
}
