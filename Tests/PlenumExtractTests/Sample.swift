import PlenumExtract
import PlenumGazetteer
import PlenumModel
import PlenumTestSupport
import PlenumText

/// What the extractor finds in one sentence of an article published on 7 October 2020, in words.
struct Sample {
  private static let extractor = Extractor()

  private let found: Extraction

  init(_ sentence: String) {
    let article = Article.written(sentence, published: "2020-10-07")
    found = Sample.extractor.extract(Sample.extractor.annotator.annotate(article))
  }

  private var text: AnnotatedText { found.text }

  /// The names of the persons.
  var persons: [String] { found.persons.map(\.name) }

  /// The persons with their posts: "Lê Văn Mãi = Bí thư @ Đảng ủy xã Ea Wer + Huyện ủy viên".
  var posts: [String] {
    found.persons.map { person in
      let posts = person.positions.map { post(found.positions[$0]) }
      return posts.isEmpty ? person.name : person.name + " = " + posts.joined(separator: " + ")
    }
  }

  /// The bodies, expanded.
  var bodies: [String] { found.bodies.map(label) }

  /// The days, "2020-10-05" or "2020-10-05/2020-10-06".
  var dates: [String] { found.dates.filter { !$0.isOccasion }.map(days) }

  /// The days that are occasions.
  var occasions: [String] { found.dates.filter(\.isOccasion).map(days) }

  /// The documents: kind, number (or plenum, or name), date and issuer.
  var documents: [String] { found.directives.map(label) }

  /// The events: class, ordinal, term and body.
  var events: [String] {
    found.events.map { event in
      let parts = [
        event.type?.rawValue.lowercased() ?? "other", event.ordinal.map(String.init), event.term,
        event.body.map(label),
      ]
      return parts.compactMap(\.self).joined(separator: " · ")
    }
  }

  private func post(_ position: PositionPhrase) -> String {
    let title = (position.isPast ? "nguyên " : "") + position.title
    guard let body = position.body else {
      return position.unit.map { title + " @ " + label($0, under: nil) } ?? title
    }
    return title + " @ " + label(body)
  }

  private func label(_ body: BodyPhrase) -> String {
    let heads = body.parts.map(\.label).joined(separator: " ")
    return body.unit.map { heads + " " + label($0, under: body.root.level) } ?? heads
  }

  /// The unit, without its generic word when the head of the body says it.
  private func label(_ unit: UnitPhrase, under level: String?) -> String {
    let word = level == nil ? unit.word?.text ?? unit.subWord : nil
    return [word, unit.name].compactMap(\.self).joined(separator: " ")
  }

  private func days(_ date: DateMention) -> String {
    date.start == date.end ? date.start.iso : date.start.iso + "/" + date.end.iso
  }

  private func label(_ document: DirectivePhrase) -> String {
    let name =
      document.number ?? document.plenum.map { "[\($0)]" } ?? "“\(text.string(document.label))”"
    let date = document.date.map { "ngày " + $0.iso }
    let issuer = document.issuer.map { "của " + label($0) }
    return [document.kind, name, date, issuer].compactMap(\.self).joined(separator: " ")
  }
}
