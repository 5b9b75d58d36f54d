import PlenumModel
import PlenumRules
import PlenumText

/// Reads the matches of the date rules; years left out are completed from the publication date.
struct DateFinder {
  let reading: Reading

  /// The dates, in text order.
  func dates() -> [DateMention] {
    reading.language.rules.matches(of: "date", in: reading.text, lexical: reading.lexical)
      .compactMap(mention)
  }

  private func mention(_ match: RuleMatch) -> DateMention? {
    guard let (start, end) = days(match), !isPartOfNumber(match.tokens) else { return nil }
    return DateMention(
      start: start, end: end, tokens: match.tokens, hasCue: match.attributes["loose"] == nil,
      isOccasion: match.attributes["occasion"] != nil, rule: match.rule)
  }

  private func days(_ match: RuleMatch) -> (PartialDate, PartialDate)? {
    if let shift = match.attributes["relative"] { return relative(shift) }
    let values = match.captures.compactMapValues { Int(reading.text.string($0)) }
    guard let day = values["d"], let month = values["m"] ?? values["m2"] else { return nil }
    let lastMonth = values["m2"] ?? month
    guard let year = values["y"] ?? values["y2"] ?? completedYear(month: month, day: day),
      let start = PartialDate(year: year, month: month, day: day)
    else { return nil }
    guard let lastDay = values["d2"] else { return (start, start) }
    let lastYear = values["y2"] ?? (lastMonth < month ? year + 1 : year)
    guard let end = PartialDate(year: lastYear, month: lastMonth, day: lastDay), start <= end else {
      return (start, start)
    }
    return (start, end)
  }

  private func relative(_ shift: String) -> (PartialDate, PartialDate)? {
    guard let published = reading.text.article.published, published.isFull else { return nil }
    guard let day = shift == "0" ? published : published.dayBefore else { return nil }
    return (day, day)
  }

  /// The year of publication; around New Year the one that puts the date next to the publication.
  private func completedYear(month: Int, day: Int) -> Int? {
    guard let published = reading.text.article.published else { return statedYear(month: month) }
    let isDecemberSeenFromJanuary = month >= 11 && (published.month ?? 6) <= 2
    return isDecemberSeenFromJanuary ? published.year - 1 : published.year
  }

  /// The year the headline or the first sentences give, for an article without a publication date.
  private func statedYear(month: Int) -> Int? {
    for index in leadTokens where reading.tokens[index].kind == .number && index > 1 {
      guard reading.tokens[index].end - reading.tokens[index].start == 4,
        let year = Int(reading.text.string(index)), (1990...2100).contains(year),
        !isTerm(index), !isAim(index), !isScale(index), !isDocumentYear(index),
        !isOfDocument(index), !isQuoted(index)
      else { continue }
      if reading.isWord(index - 1, reading.language.keywords.nam)
        || reading.text.isSign(index - 1, "/") || reading.text.isSign(index - 1, "-")
        || reading.text.isSign(index - 1, ".")
      {
        return shifted(year, at: index, month: month)
      }
    }
    return yearOfMonth(month)
  }

  /// "buổi tiếp công dân định kỳ tháng 6 năm 2020" anywhere in the text: the year of a day in that month.
  private func yearOfMonth(_ month: Int) -> Int? {
    let years = reading.tokens.indices.dropLast(3).compactMap { index -> Int? in
      guard reading.isWord(index, reading.language.keywords.thang),
        Int(reading.text.string(index + 1)) == month,
        reading.isWord(index + 2, reading.language.keywords.nam),
        let year = Int(reading.text.string(index + 3)), (1990...2100).contains(year),
        index == 0 || reading.tokens[index - 1].kind != .number, !isQuoted(index)
      else { return nil }
      return year
    }
    return Set(years).count == 1 ? years.first : nil
  }

  /// "tổng kết phong trào năm 2014" in spring tells of the year before, "nhiệm vụ năm 2022" in autumn of the
  /// year to come.
  private func shifted(_ year: Int, at index: Int, month: Int) -> Int {
    let before = reading.text.lower(max(0, index - 16)..<index)
    guard before.ends(with: "năm") || before.ends(with: "năm ") else { return year }
    if before.holds("tổng kết") { return month <= 4 ? year + 1 : year }
    let isPlan = ["nhiệm vụ", "phương hướng", "kế hoạch"].contains { before.holds($0) }
    return isPlan && month >= 10 && !before.holds("thực hiện nhiệm vụ") ? year - 1 : year
  }

  /// The tokens of the headline and of the first four sentences, up to where a life is told.
  private var leadTokens: [Int] {
    let sentences = reading.text.sentences.filter { $0.kind != .byline }
    let lead = sentences.filter { $0.kind != .headline }.prefix(4).prefix { !tellsLife($0) }
    return sentences.filter { $0.kind == .headline }.flatMap { Array($0.tokens) }
      + lead.flatMap { Array($0.tokens) }
  }

  /// "Ông A sinh ngày 3/2/1970", "Từ tháng 4/2005 đến tháng 6/2010": the years are those of a career.
  private func tellsLife(_ sentence: Sentence) -> Bool {
    let words = reading.text.lower(sentence.tokens)
    return ["từ tháng", "tháng"].contains { words.begins(with: $0) }
      || ["sinh ngày", "sinh năm", "sinh tháng"].contains { words.holds($0) }
  }

  /// "đến năm 2030", "tầm nhìn 2045": a year to come.
  private func isAim(_ index: Int) -> Bool {
    let before = reading.text.lower(max(0, index - 3)..<index)
    return ["đến năm", "tới năm", "tầm nhìn", "tầm nhìn năm", "đến"].contains {
      before.ends(with: $0)
    }
  }

  /// "Nghị quyết về “… theo hướng hiện đại năm 2030”": a year of what a title is about.
  private func isQuoted(_ index: Int) -> Bool {
    guard let sentence = reading.text.sentence(holding: index) else { return false }
    let start = reading.text.sentences[sentence].tokens.lowerBound
    let last = (start..<index).last { ["“", "”"].contains(reading.text.string($0)) }
    return last.map { reading.text.string($0) == "“" } ?? false
  }

  /// "tỷ lệ 1/2000": the scale of a map.
  private func isScale(_ index: Int) -> Bool {
    guard index > 2, reading.text.isSign(index - 1, "/") else { return false }
    let word = reading.text.lower(index - 3)
    return word == "lệ" || word.ends(with: "tl")
  }

  /// "số 35-CT/TW ngày 30/5/2019": the date of a document.
  private func isDocumentYear(_ index: Int) -> Bool {
    let start = max(0, index - 9)
    guard
      let day = (start..<index).last(where: { reading.isWord($0, reading.language.keywords.ngay) }),
      day > 0
    else { return false }
    let before = day - 1
    return reading.tokens[before].capitals == .all
      || reading.text.isSign(before, ",") && before > 0
        && reading.tokens[before - 1].capitals == .all
      || reading.tokens[before].kind == .number
  }

  /// "Nghị quyết 11 của Tỉnh ủy ngày 15/3/2016", "sinh ngày 5/5/1981": a day of something else.
  private func isOfDocument(_ index: Int) -> Bool {
    guard !reading.isWord(index - 1, reading.language.keywords.nam),
      let sentence = reading.text.sentence(holding: index)
    else { return false }
    let start = max(reading.text.sentences[sentence].tokens.lowerBound, index - 18)
    return (start..<index).contains {
      reading.longest(.directiveKind, at: $0) != nil && reading.tokens[$0].isCapitalized
        || reading.text.lower($0) == "sinh"
    }
  }

  /// "2020-2025": the years of a term.
  private func isTerm(_ index: Int) -> Bool {
    reading.text.isDash(index + 1)
      || (reading.text.isDash(index - 1)
        && reading.tokens[index - 2].end - reading.tokens[index - 2].start == 4)
  }

  /// "05/2020/QH14", "158-KH/QU": digits of a document number.
  private func isPartOfNumber(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    guard next + 1 < reading.tokens.count, !reading.tokens[next].hasSpaceBefore,
      reading.text.isSign(next, "/") || reading.text.isSign(next, "-")
    else { return false }
    return reading.tokens[next + 1].kind == .word && !reading.tokens[next + 1].hasSpaceBefore
      && reading.tokens[next + 1].isCapitalized
  }
}
