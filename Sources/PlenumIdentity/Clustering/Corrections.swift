/// What a user has said of records: some are of one node, some are not.
package struct Corrections: Sendable, Hashable {
  /// A record named by its article and its label.
  package struct Reference: Sendable, Hashable, Comparable {
    /// The article's identity.
    package let article: String
    /// The key of the label.
    package let label: String

    /// Names a record.
    package init(article: String, label: String) {
      self.article = article
      self.label = label
    }

    /// Orders by article and label.
    package static func < (left: Reference, right: Reference) -> Bool {
      (left.article, left.label) < (right.article, right.label)
    }
  }

  /// Two records.
  package struct Pair: Sendable, Hashable {
    /// One of them, the lesser.
    package let first: Reference
    /// The other.
    package let second: Reference

    /// Puts two records in order.
    package init(_ one: Reference, _ other: Reference) {
      first = min(one, other)
      second = max(one, other)
    }
  }

  /// Pairs of one node.
  package var same: Set<Pair>
  /// Pairs of two nodes.
  package var different: Set<Pair>

  /// Makes corrections.
  package init(same: Set<Pair> = [], different: Set<Pair> = []) {
    self.same = same
    self.different = different
  }

  /// All records named.
  package var references: Set<Reference> {
    Set(same.union(different).flatMap { [$0.first, $0.second] })
  }

  /// Whether nothing is said.
  package var isEmpty: Bool { same.isEmpty && different.isEmpty }
}

extension IdentityRecord {
  /// What corrections call it.
  package var reference: Corrections.Reference {
    Corrections.Reference(article: article, label: label)
  }
}
