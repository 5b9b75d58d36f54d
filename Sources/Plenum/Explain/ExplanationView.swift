internal import PlenumModel
internal import PlenumResolve

/// An explanation with what every rendering of it looks up: words by offset, labels by node.
struct ExplanationView {
  let explanation: ArticleExplanation
  private let scalars: [Unicode.Scalar]
  private let labels: [NodeID: String]

  init(_ explanation: ArticleExplanation) {
    self.explanation = explanation
    scalars = Array(explanation.document.text.unicodeScalars)
    labels = Dictionary(
      explanation.document.nodes.map { ($0.id, $0.label) }, uniquingKeysWith: { one, _ in one })
  }

  /// The article's text between two offsets.
  func words(_ span: TextSpan) -> String {
    var words = String.UnicodeScalarView()
    words.append(contentsOf: scalars[span.start..<min(span.end, scalars.count)])
    return String(words)
  }

  /// What a reader calls a node.
  func label(_ id: NodeID) -> String { labels[id] ?? id.rawValue }

  /// The label, cut after some words when it is long: events are named again and again.
  func shortLabel(_ id: NodeID) -> String {
    let label = label(id)
    guard label.count > 64, let cut = label.prefix(60).lastIndex(of: " ") else { return label }
    return label[..<cut] + " …"
  }

  /// The mentions of a sentence without repetition, in text order.
  func mentions(_ sentence: ExplainedSentence) -> [Mention] {
    Mark.marks(sentence.mentions, in: sentence.span).flatMap(\.mentions)
  }

  /// The relations of a sentence in the order in which it names their subjects.
  func edges(_ sentence: ExplainedSentence) -> [Statement] {
    let places = Dictionary(
      sentence.mentions.map { ($0.node, $0.span.start) }, uniquingKeysWith: min)
    let place: (Statement) -> Int = { places[$0.subject] ?? -1 }
    return sentence.statements.sorted {
      place($0) == place($1) ? $0 < $1 : place($0) < place($1)
    }
  }

  /// The number of the sentence that holds an offset.
  func sentenceNumber(at offset: Int) -> Int? {
    explanation.sentences.first { $0.span.start <= offset && offset < $0.span.end }?.number
  }

  /// Headline, or what stands for it.
  var title: String { explanation.article.headline ?? explanation.document.identity }

  /// The file, with the date the page gives for itself and the moment it was retrieved.
  var source: String {
    let date = explanation.article.published.map { ", published \($0.iso)" } ?? ""
    let moment = explanation.article.retrieved.map { ", retrieved \($0.iso)" } ?? ""
    return explanation.article.origin + date + moment
  }

  // MARK: What the article is about

  /// The events: the one reported first.
  var events: [Node] {
    let nodes = explanation.document.nodes.filter { $0.kind == .event }
    return nodes.filter(isMain) + nodes.filter { !isMain($0) }
  }

  /// Whether the article reports this event.
  func isMain(_ event: Node) -> Bool {
    explanation.document.article.links(.about).contains(event.id)
  }

  /// Kind, days, organizer, place and status of an event.
  func facts(of event: Node) -> String {
    let start = event.text(.startDate)
    let end = event.text(.endDate).flatMap { $0 == start ? nil : "–" + $0 }
    let organizers = event.links(.organizer).map(label).joined(separator: ", ")
    let facts = [
      isMain(event) ? "reported here" : "also named", event.subtype?.rawValue ?? "of no class",
      start.map { $0 + (end ?? "") } ?? "no day",
      organizers.isEmpty ? "no organizer" : "organizer \(organizers)",
      event.links(.location).first.map { "at \(label($0))" }, event.text(.status),
    ]
    return facts.compactMap(\.self).joined(separator: " · ")
  }

  /// Sentences and the blocks that are not read, in text order.
  var passages: [ExplanationPassage] {
    let unread = explanation.article.blocks.filter { $0.kind == .boilerplate }
      .map { ExplanationPassage.unread($0.span) }
    return (explanation.sentences.map(ExplanationPassage.sentence) + unread)
      .sorted { $0.start < $1.start }
  }
}
