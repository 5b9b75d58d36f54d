internal import PlenumModel

/// Chooses among articles of one run that share an identity, whatever the order they come in: the
/// one with the longest text, of equally long ones the one with the greatest digest.
struct IdentityRegister {
  private struct Rank: Comparable {
    let length: Int
    let contentHash: String

    init(_ document: DocumentGraph) {
      length = document.text.utf8.count
      contentHash = document.contentHash
    }

    static func < (lhs: Rank, rhs: Rank) -> Bool {
      (lhs.length, lhs.contentHash) < (rhs.length, rhs.contentHash)
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
        if rank != other { duplicates.insert(document.identity) }
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
