import PlenumExtract
import PlenumModel
import PlenumText

/// Looks back from a document graph to the phrases and triggers it was made from.
struct ArticleExplainer {
  let resolution: DocumentResolution
  let document: DocumentGraph

  private var text: AnnotatedText { resolution.extraction.text }

  /// The explanation of the whole article.
  func explanation() -> ArticleExplanation {
    let reader = PresenceReader(
      extraction: resolution.extraction, actors: resolution.actors, events: resolution.events)
    let claims = text.sentences.map(reader.claims)
    let absent = Set(
      claims.joined().filter { $0.trigger.frame == .absent }.flatMap { $0.actors.map(\.person) })
    let sentences = text.sentences.indices.map { index in
      sentence(index, claims: claims[index], absent: absent)
    }
    return ArticleExplanation(
      article: text.article, document: document, sentences: sentences)
  }

  private func sentence(_ index: Int, claims: [PresenceClaim], absent: Set<Int>)
    -> ExplainedSentence
  {
    let sentence = text.sentences[index]
    let span = text.span(sentence.tokens)
    let holds: (TextSpan) -> Bool = { span.start <= $0.start && $0.start < span.end }
    let statements = document.statements.filter { holds($0.span) }
    let triggers = TriggerExplainer(
      resolution: resolution, sentence: sentence, statements: statements, claims: claims,
      absent: absent
    ).triggers()
    let phrases = PhraseExplainer(
      resolution: resolution, document: document, sentence: sentence,
      statements: statements, triggers: triggers)
    return ExplainedSentence(
      number: index + 1, span: span, kind: sentence.kind,
      mentions: document.mentions.filter { holds($0.span) }, statements: statements,
      triggers: triggers, phrases: phrases.phrases())
  }
}
