/// A subject with its triples: the unit that Turtle writes as one block.
struct Resource {
  /// A predicate with its objects, without repetition.
  struct Property {
    let predicate: String
    let objects: [RDFTerm]
  }

  /// The local name of the subject.
  let subject: String
  /// Its classes, as prefixed names.
  let types: [String]
  /// Everything else, sorted by predicate.
  let properties: [Property]

  /// Sorts the predicates and drops repeated objects.
  init(subject: String, types: [String], values: [String: [RDFTerm]]) {
    self.subject = subject
    self.types = types
    properties = values.sorted { $0.key < $1.key }.compactMap { predicate, objects in
      objects.isEmpty ? nil : Property(predicate: predicate, objects: Resource.unique(objects))
    }
  }

  /// The number of triples.
  var tripleCount: Int {
    types.count + properties.reduce(0) { $0 + $1.objects.count }
  }

  private static func unique(_ objects: [RDFTerm]) -> [RDFTerm] {
    if objects.count < 2 { return objects }
    var seen: Set<RDFTerm> = []
    return objects.filter { seen.insert($0).inserted }
  }
}
