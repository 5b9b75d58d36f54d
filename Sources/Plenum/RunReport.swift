public import PlenumIngest
public import PlenumStore

/// What a run did: how much it read, what it could not read, what changed in the store.
public struct RunReport: Sendable {
  /// Articles read.
  public internal(set) var articles = 0
  /// Nodes the articles name, counted once for each article.
  public internal(set) var nodes = 0
  /// Statements the articles make.
  public internal(set) var statements = 0
  /// What the articles give, by kind.
  public internal(set) var tally = RunTally()
  /// Bytes read of the inputs, as they stand in their files.
  public internal(set) var bytes = 0
  /// Inputs and records that could not be read, in input order.
  public internal(set) var failures: [RunFailure] = []
  /// Files in folders that were left out because their extension is unknown.
  public internal(set) var skippedFiles = 0
  /// Records of archives and pages that were left out though nothing is wrong with them.
  public internal(set) var omissions: [Omission: Int] = [:]
  /// Identities that several articles of the run share; one article of each is kept.
  public internal(set) var duplicates: [String] = []
  /// What changed in the store, if there is one.
  public internal(set) var changes = StoreChanges()

  package init() {}

  /// What was left out, with words for it, in the order of ``Omission``.
  public var omitted: [(count: Int, what: String)] {
    Omission.allCases.compactMap { omission in
      omissions[omission].map { ($0, omission.description) }
    }
  }

  /// Whether nothing could be read, and no filter is the reason.
  public var isEmpty: Bool {
    articles == 0 && (!failures.isEmpty || !omissions.keys.contains(where: \.isFilter))
  }

  /// Whether everything was read.
  public var isComplete: Bool { failures.isEmpty && !isEmpty }
}
