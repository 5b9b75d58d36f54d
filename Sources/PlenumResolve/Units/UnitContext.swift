import PlenumExtract
import PlenumGazetteer
import PlenumModel
import PlenumText

/// Which unit "phường", "huyện", "tỉnh" mean at a place in the text.
struct UnitContext: Sendable {
  private let text: AnnotatedText
  private let gazetteer: Gazetteer
  private let mentions: [UnitMention]
  /// The unit of each level that the article is about.
  private(set) var main: [AdministrativeLevel: ResolvedUnit] = [:]
  private var resolved: [String: ResolvedUnit] = [:]

  init(_ extraction: Extraction, gazetteer: Gazetteer) {
    text = extraction.text
    self.gazetteer = gazetteer
    mentions = UnitContext.mentions(in: extraction)
    homeWord = UnitContext.commonWord(in: extraction)
    resolveMain()
  }

  /// The generic word most bodies bear in an article that names no unit.
  let homeWord: UnitWord?

  /// The narrowest unit the article is about: the home of a body named without a unit.
  var home: ResolvedUnit? { main[.commune] ?? main[.district] ?? main[.province] }

  /// The unit of a phrase with a name.
  func named(_ word: UnitWord?, _ name: String) -> ResolvedUnit? {
    let key = UnitContext.key(word, name)
    return resolved[key] ?? resolve(word, name, near: Array(main.values))
  }

  /// The unit that a generic word alone means at a token.
  func unit(for word: UnitWord, at token: Int) -> ResolvedUnit? {
    if let local = lastMention(of: word, before: token) { return named(local.word, local.name) }
    let level = word.levels.last { level in
      main[level].map { $0.word == word } ?? false
    }
    if let level, let unit = main[level] { return unit }
    if word == .city { return cityAbove() }
    guard word.levels.contains(where: { main[$0] == nil }) else { return nil }
    return ancestor(with: word)
  }

  /// The province, as stated or as the gazetteer infers it.
  var province: ResolvedUnit? { main[.province] }

  // MARK: Building

  private static func commonWord(in extraction: Extraction) -> UnitWord? {
    var counts: [UnitWord: Int] = [:]
    for body in extraction.bodies {
      if let word = body.unit?.word, body.unit?.name == nil { counts[word, default: 0] += 1 }
    }
    return counts.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
  }

  private static func mentions(in extraction: Extraction) -> [UnitMention] {
    let text = extraction.text
    let all =
      extraction.units.filter { !isHomeTown($0.tokens.lowerBound, in: text) }
      + extraction.bodies.compactMap(\.unit) + extraction.positions.compactMap(\.unit)
    let firstParagraph = text.sentences.firstIndex { $0.kind == .paragraph } ?? 0
    return all.compactMap { unit -> UnitMention? in
      guard let word = unit.word, let name = unit.name,
        let sentence = text.sentence(holding: unit.tokens.lowerBound)
      else { return nil }
      let isHeadline = text.sentences[sentence].kind == .headline
      let weight = isHeadline ? 6 : sentence <= firstParagraph + 1 ? 5 : 1
      return UnitMention(
        word: word, name: name, token: unit.tokens.lowerBound, sentence: sentence, weight: weight)
    }.sorted { $0.token < $1.token }
  }

  /// "quê xã Đại Nài, thành phố Hà Tĩnh": where a person comes from is not what the article is about.
  private static func isHomeTown(_ token: Int, in text: AnnotatedText) -> Bool {
    guard let at = text.sentence(holding: token) else { return false }
    let start = max(text.sentences[at].tokens.lowerBound, token - 14)
    for index in (start..<token).reversed() {
      if text.isSign(index, ")") || text.isSign(index, ";") || text.isSign(index, ":") {
        return false
      }
      if text.lower(index) == "quê" { return true }
    }
    return isBirthplace(token, in: text)
  }

  /// "sinh ngày 2/9/1960, tại xã Đại Nài, thành phố Hà Tĩnh".
  private static func isBirthplace(_ token: Int, in text: AnnotatedText) -> Bool {
    var index = token - 1
    while index > 0,
      text.isSign(index, ",") || text.isDash(index) || text.tokens[index].isCapitalized
        || ["xã", "phường", "thị", "trấn", "huyện", "quận", "thành", "phố", "thôn", "làng", "tỉnh"]
          .contains(text.string(index))
    { index -= 1 }
    guard index > 0, ["tại", "ở"].contains(text.string(index)) else { return false }
    return (max(0, index - 10)..<index).contains {
      text.lower($0) == "sinh" && ["ngày", "năm", "ra"].contains(text.string($0 + 1))
    }
  }

  private static func key(_ word: UnitWord?, _ name: String) -> String {
    (word?.text ?? "") + "|" + LabelKey.exact(name)
  }

  /// Wide to narrow: provinces first, so that they tell districts and communes apart.
  private mutating func resolveMain() {
    var weights: [String: (mention: UnitMention, weight: Int)] = [:]
    for mention in mentions {
      let key = UnitContext.key(mention.word, mention.name)
      weights[key] = (
        weights[key]?.mention ?? mention, (weights[key]?.weight ?? 0) + mention.weight
      )
    }
    let ranked = weights.values.sorted {
      ($0.weight, -$0.mention.token) > ($1.weight, -$1.mention.token)
    }
    let site = PublisherPlace.embedded.province(of: text.article)
    for level in [AdministrativeLevel.province, .district, .commune] {
      if level == .district, main[.province] == nil, let site {
        main[.province] = ResolvedUnit(
          word: site.unitWord, name: site.name, entry: site, isStated: false)
      }
      adoptMain(level, from: ranked.map(\.mention))
    }
    inferUpwards()
  }

  private mutating func adoptMain(_ level: AdministrativeLevel, from ranked: [UnitMention]) {
    for mention in ranked where mention.word.levels.contains(level) {
      let context = Array(main.values)
      guard let unit = resolve(mention.word, mention.name, near: context), unit.level == level
      else {
        continue
      }
      resolved[UnitContext.key(mention.word, mention.name)] = unit
      let isProminent = mention.weight > 1 || level != .commune
      if main[level] == nil, isProminent { main[level] = unit }
    }
  }

  /// The district of a commune and the province of a district, where the gazetteer is sure.
  private mutating func inferUpwards() {
    for level in [AdministrativeLevel.commune, .district] {
      guard let entry = main[level]?.entry, let parent = gazetteer.parent(of: entry),
        main[parent.level] == nil
      else { continue }
      main[parent.level] = ResolvedUnit(
        word: parent.unitWord, name: parent.name, entry: parent, isStated: false)
    }
  }

  private func resolve(_ word: UnitWord?, _ name: String, near units: [ResolvedUnit])
    -> ResolvedUnit?
  {
    let context = PlaceContext(
      units: units.compactMap(\.entry), date: text.article.published, isFormer: false)
    let resolution = PlaceDisambiguator(gazetteer: gazetteer).resolve(
      name: name, unitWord: word, context: context)
    guard let word = word ?? resolution.unit?.unitWord else { return nil }
    return ResolvedUnit(word: word, name: name, entry: resolution.unit, isStated: true)
  }

  // MARK: Looking up

  /// The last unit named with this word before a token in the same sentence.
  private func lastMention(of word: UnitWord, before token: Int) -> UnitMention? {
    guard let sentence = text.sentence(holding: token) else { return nil }
    let block = text.sentences[sentence].block
    return mentions.last {
      $0.token < token && $0.word == word
        && ($0.sentence == sentence
          || word == .province && text.sentences[$0.sentence].block == block)
    }
  }

  private func cityAbove() -> ResolvedUnit? {
    [AdministrativeLevel.district, .province].lazy.compactMap { main[$0] }.first {
      $0.word == .city
    }
  }

  private func ancestor(with word: UnitWord) -> ResolvedUnit? {
    for unit in [main[.commune], main[.district]].compactMap({ $0?.entry }) {
      for parent in gazetteer.ancestors(of: unit) where parent.unitWord == word {
        return ResolvedUnit(word: word, name: parent.name, entry: parent, isStated: false)
      }
    }
    return nil
  }
}
