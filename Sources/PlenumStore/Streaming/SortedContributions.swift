internal import PlenumModel

/// What articles say of nodes, sorted by the nodes' names.
struct SortedContributions {
  /// How many articles describe each node, and as what.
  let views: NodeViews
  /// The properties that have values.
  let properties: Set<Property>
  /// The values of articles, of which most are what they mention.
  let articles: SortedRecords
  /// The values of other nodes.
  let things: SortedRecords
  /// The dates and addresses of articles and events.
  let dates: SortedRecords
}
