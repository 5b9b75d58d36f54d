internal import PlenumIdentity
internal import PlenumModel

/// The nodes under which articles are to be filed anew.
struct ChangedNames {
  /// For each article the names to be replaced.
  private(set) var byArticle: [Int64: [(old: NodeID, new: NodeID)]] = [:]

  /// Takes in the entries of a block whose node is not the one the identities say.
  mutating func compare(_ entries: [RecordTable.Entry], _ identities: [Identity]) {
    var names: [Key: NodeID] = [:]
    for identity in identities {
      for record in identity.records {
        names[Key(article: record.article, name: record.node)] = identity.id
      }
    }
    for entry in entries {
      let key = Key(article: entry.record.article, name: entry.record.node)
      guard let name = names[key], name != entry.node else { continue }
      byArticle[entry.articleID, default: []].append((entry.node, name))
    }
  }

  private struct Key: Hashable {
    let article: String
    let name: NodeID
  }
}
