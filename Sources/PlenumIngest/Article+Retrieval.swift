import PlenumModel

extension Article {
  /// Takes the moment of retrieval from a field of a record; says so when it cannot be read.
  mutating func readRetrieval(_ text: String, field: String) {
    retrieved = Moment(iso: text)
    if retrieved != nil { return }
    diagnostics.append(
      Diagnostic(
        code: "article.retrieved", severity: .warning,
        message: "\(field) is no date with time and zone such as 2024-03-15T08:30:00Z; "
          + "the article has no moment of retrieval"))
  }
}
