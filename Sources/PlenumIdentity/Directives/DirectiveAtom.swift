/// Records of a document that say the same of it.
struct DirectiveAtom {
  /// What they say.
  struct Signature: Hashable {
    let writing: DirectiveWriting
    /// The edition; nil where nothing tells.
    let edition: Int?
    /// The year of the articles, for texts without an edition.
    let articleYear: Int?
  }

  let signature: Signature
  var records: [Int]
  var articles: Set<String>
  var writing: DirectiveWriting { signature.writing }
}
