/// A subject with its triples: the unit that Turtle writes as one block.
struct Resource {
  /// A predicate with its objects, without repetition.
  struct Property {
    let predicate: Term
    let objects: [RDFTerm]

    init(_ predicate: Term, _ objects: [RDFTerm]) {
      self.predicate = predicate
      self.objects = objects
    }
  }

  /// The local name of the subject.
  let subject: String
  /// Its classes.
  let types: [Term]
  /// Everything else, sorted by predicate.
  let properties: [Property]

  /// The number of triples.
  var tripleCount: Int {
    types.count + properties.reduce(0) { $0 + $1.objects.count }
  }
}
