import PlenumGazetteer

/// Writes the text of a report and, beside it, what it says in truth.
struct ArticleComposer {
  let world: World
  let names: [Int: String]
  let report: Report
  let bodies: BodyNames
  var chance: SplitMix64
  var truth = ArticleTruth()
  /// Persons named so far, by their keys and by their places in the world.
  var namesTold: Set<String> = []
  var told: Set<Int> = []
  var directivesTold: Set<Int> = []

  init(world: World, names: [Int: String], report: Report) {
    self.world = world
    self.names = names
    self.report = report
    bodies = BodyNames(world: world)
    chance = report.wording
    truth.event = report.event.id
    truth.type = report.event.kind.type
    truth.day = report.event.day.iso
  }

  var unit: WorldUnit { world.units[report.event.unit] }

  var event: EventWording {
    EventWording(
      world: world, names: bodies, event: report.event, voice: report.voice,
      namesOrdinal: report.namesOrdinal)
  }

  /// The values of the gaps that all sentences may have.
  var values: [String: String] {
    let noun = event.noun
    return ["e": noun, "E": Template.capitalized(noun), "w": unit.word.text]
  }

  /// The article.
  consuming func article() -> WrittenArticle {
    var composer = self
    let headline = composer.headline()
    var paragraphs: [String] = []
    for sections in composer.report.layout.paragraphs {
      let sentences = sections.flatMap { composer.sentences(of: $0) }
      if !sentences.isEmpty { paragraphs.append(sentences.joined(separator: " ")) }
    }
    let late = composer.voterSentences() + composer.attendance()
    if !late.isEmpty { paragraphs.append(late.joined(separator: " ")) }
    let site = composer.site()
    return WrittenArticle(
      headline: headline, paragraphs: paragraphs, author: composer.chance.pick(Self.authors),
      published: composer.report.published, tellsPublished: composer.report.tellsPublished,
      voice: composer.report.voice, site: site.name, host: site.host, truth: composer.truth)
  }

  mutating func write(_ templates: [String], _ more: [String: String] = [:]) -> String {
    Template.fill(
      chance.pick(templates), values.merging(more) { _, new in new }, &chance)
  }

  /// Some words with their numbers filled in.
  mutating func matter(_ texts: [String]) -> String {
    let text = Template.fill(chance.pick(texts), [:], &chance)
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  private static let authors = [
    "Minh Châu", "Thanh Trà", "Hải Minh", "Nam Khê", "Thu Hiền", "Lê Quân", "Hồng Vân", "Bảo An",
    "Văn phòng Đảng ủy", "Ban Biên tập", "Ngọc Lan", "Tuấn Kiệt",
  ]
}
