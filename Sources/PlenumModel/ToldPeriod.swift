/// A time that words give for an office: "từ năm 2015 đến năm 2020", "nhiệm kỳ 2010-2015".
package struct ToldPeriod: Sendable, Hashable {
  /// When it began, if the words say so of this office.
  package let start: PartialDate?
  /// When it ended; nil when it lasts ("đến nay").
  package let through: PartialDate?
  /// Whether the words name a term or a stretch of years, which many shared.
  package let isOfTerm: Bool

  /// Reads words that say nothing else.
  package init?(_ words: String) {
    self.init(whole: ToldPeriod.split(words)[...])
  }

  /// Reads the time with which a quote begins or ends.
  package init?(atEdgeOf quote: String) {
    // Most quotes name no year: no need to look at their words.
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard quote.utf8.count(where: digits.contains) >= 4 else { return nil }
    let last = ToldPeriod.split(quote.suffix(90))
    let found =
      ToldPeriod(leading: ToldPeriod.split(quote.prefix(90)))
      ?? last.indices.reversed().lazy.compactMap { ToldPeriod(whole: last[$0...]) }.first
    guard let found else { return nil }
    self = found
  }

  private init?(leading words: [String]) {
    guard words.first == "từ", let to = words.prefix(8).firstIndex(where: Self.isTo) else {
      return nil
    }
    let rest = words[(to + 1)...]
    let end = rest.first == "nay" ? to + 2 : to + 1 + rest.prefix(while: ToldDate.isDateWord).count
    self.init(whole: words[..<end])
  }

  private init?(whole words: ArraySlice<String>) {
    if let span = ToldPeriod.span(words) { self = span } else { self.init(term: words) }
  }

  private init(start: PartialDate?, through: PartialDate?, isOfTerm: Bool) {
    (self.start, self.through, self.isOfTerm) = (start, through, isOfTerm)
  }

  /// "từ tháng 8/2007 đến tháng 12/2015", "từ năm 2015 đến nay".
  private static func span(_ words: ArraySlice<String>) -> ToldPeriod? {
    guard words.first == "từ", let to = words.firstIndex(where: isTo),
      let start = ToldDate.whole(words[..<to].dropFirst())
    else { return nil }
    let rest = words[(to + 1)...]
    if Array(rest) == ["nay"] { return ToldPeriod(start: start, through: nil, isOfTerm: false) }
    guard let through = ToldDate.whole(rest), start < through else { return nil }
    return ToldPeriod(start: start, through: through, isOfTerm: false)
  }

  /// "nhiệm kỳ 2010-2015", "các nhiệm kỳ 2005-2010 và 2010-2015", "giai đoạn 2010-2015".
  private init?(term words: ArraySlice<String>) {
    let named = words.first == "các" ? words.dropFirst() : words
    guard ToldPeriod.terms.contains(Array(named.prefix(2))) else { return nil }
    let years = named.dropFirst(2).filter { $0 != "và" }.map { Int($0) ?? 0 }
    guard years.count >= 2, years.count.isMultiple(of: 2), years.allSatisfy((1930...2100).contains),
      zip(years, years.dropFirst()).allSatisfy({ $0 <= $1 && $1 - $0 <= 10 }),
      years[years.count - 2] < years[years.count - 1]
    else { return nil }
    self.init(
      start: nil, through: years.last.flatMap { PartialDate(year: $0) }, isOfTerm: true)
  }

  private static let terms = [["nhiệm", "kỳ"], ["nhiệm", "kì"], ["giai", "đoạn"]]

  private static func isTo(_ word: String) -> Bool { word == "đến" || word == "tới" }

  private static func split(_ words: some StringProtocol) -> [String] {
    words.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
  }
}
