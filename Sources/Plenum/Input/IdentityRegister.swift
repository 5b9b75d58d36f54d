internal import PlenumModel

/// Chooses among articles of one run that share an identity, whatever the order they come in: the
/// one with the longest text, of equally long ones the one with the greatest digest, of equal ones the one
/// retrieved first.
struct IdentityRegister {
  private struct Rank: Comparable {
    let length: Int
    let contentHash: String
    /// The second of retrieval; one that is not known comes last.
    let retrieved: Int

    init(_ document: DocumentGraph) {
      length = document.text.utf8.count
      contentHash = document.contentHash
      retrieved = document.article.moment(.retrieved)?.number ?? .max
    }

    /// Whether both are of the same content.
    func isSame(as other: Rank) -> Bool {
      length == other.length && contentHash == other.contentHash
    }

    static func < (lhs: Rank, rhs: Rank) -> Bool {
      (lhs.length, lhs.contentHash, rhs.retrieved) < (rhs.length, rhs.contentHash, lhs.retrieved)
    }
  }

  private var best: [String: Rank] = [:]
  /// Identities that articles of different content share.
  private(set) var duplicates: Set<String> = []

  /// The documents to take in, without those that lose to another one of this run.
  mutating func choose(from documents: [DocumentGraph]) -> [DocumentGraph] {
    var chosen: [String: DocumentGraph] = [:]
    for document in documents {
      let rank = Rank(document)
      if let other = best[document.identity] {
        if !rank.isSame(as: other) { duplicates.insert(document.identity) }
        if rank <= other { continue }
      }
      best[document.identity] = rank
      chosen[document.identity] = document
    }
    return documents.compactMap { document in
      chosen[document.identity] == document ? chosen.removeValue(forKey: document.identity) : nil
    }
  }
}
