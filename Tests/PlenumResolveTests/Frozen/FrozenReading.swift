import PlenumEvaluate
import PlenumModel
import PlenumResolve
import PlenumTestSupport

/// What the library finds in the sentences of one row, read as an article of one paragraph.
struct FrozenReading {
  private static let analyzer = ArticleAnalyzer()

  let annotation: Annotation
  let directives: [FrozenDirective]

  init(_ text: String, published: String?) {
    let article = Article.written([(.paragraph, text)], published: published)
    let document = Self.analyzer.documentGraph(of: article)
    let mentioned = Set(document.article.links(.mentions))
    annotation = PredictionReader.annotation(of: document)
    directives = document.nodes.filter { $0.kind == .directive && mentioned.contains($0.id) }
      .map { FrozenDirective($0, in: document) }
  }

  /// The persons named.
  var persons: [String] { annotation.persons.map(\.name) }

  /// The events that the sentences report.
  var eventsReported: [EventAnnotation] { annotation.events.filter(\.isMain) }

  /// The persons who are present at the event reported, whatever they do there.
  var personsPresent: [String] {
    let reported = Set(eventsReported.map(\.key))
    return persons(of: [.attended, .chaired, .spokeAt]) { reported.contains($0.object) }
  }

  /// The persons at which edges of some kinds start, each once.
  func persons(of relations: [Predicate], where fits: (EdgeAnnotation) -> Bool = { _ in true })
    -> [String]
  {
    let names = Set(relations.map(\.rawValue))
    let edges = annotation.edges.filter { names.contains($0.relation) && fits($0) }
    return Set(edges.map(\.subject)).sorted()
  }

  /// The posts that persons hold, in the notation of the rows.
  var posts: [String] {
    annotation.persons.flatMap { person in
      person.positions.map {
        "\(person.name) = \($0.title) @ \($0.body.joined(separator: " ~ "))"
      }
    }
  }

  /// The posts that persons are elected to: name, title and body.
  var elections: [String] {
    annotation.edges.filter { $0.relation == Predicate.elected.rawValue }
      .map { "\($0.subject) = \($0.object.replacing("|", with: " @ "))" }
  }
}
