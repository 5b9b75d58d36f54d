import PlenumExtract
import PlenumModel
import PlenumText

extension ActorFinder {
  // MARK: Given names

  /// "Đại tá Diện", "Bà Nó", "đồng chí Nam Anh": the end of the name of exactly one person of the article.
  func givenNames() -> [Actor] {
    var taken: Set<Int> = []
    for mention in extraction.persons { taken.formUnion(mention.whole) }
    for post in extraction.positions { taken.formUnion(post.tokens) }
    for body in extraction.bodies { taken.formUnion(body.tokens) }
    return text.sentences.filter { $0.kind != .byline && $0.kind != .headline }
      .flatMap { sentence in
        sentence.tokens.compactMap { index -> Actor? in
          taken.contains(index) ? nil : givenName(after: index, sentence, taken)
        }
      }
  }

  private func givenName(after index: Int, _ sentence: Sentence, _ taken: Set<Int>) -> Actor? {
    guard let length = address(at: index), isSingular(index) else { return nil }
    let start = index + length
    var end = start
    while end < sentence.tokens.upperBound, end - start < 3, isSyllable(end), !taken.contains(end) {
      end += 1
    }
    guard (1...2).contains(end - start) else { return nil }
    let fitting = persons.indices.filter { fits(start..<end, persons[$0].name) }
    guard fitting.count == 1 else { return nil }
    return Actor(person: fitting[0], tokens: index..<end, name: start..<end)
  }

  private func isSyllable(_ index: Int) -> Bool {
    text.tokens[index].kind == .word && text.tokens[index].capitals == .first
  }

  /// The last syllables of a name; the first ones of names like "Y Nuê Byă".
  private func fits(_ range: Range<Int>, _ name: String) -> Bool {
    let given = LabelKey.exact(text.string(range)).words
    let whole = LabelKey.exact(name).words
    guard given.count < whole.count, let first = given.first else { return false }
    if whole.suffix(given.count).elementsEqual(given) { return true }
    return given.count == 2 && (first == "y" || first.begins(with: "h"))
      && first.count <= 2 && whole.prefix(2).elementsEqual(given)
  }

  /// The length of words of address or of a rank at a token.
  func address(at index: Int) -> Int? {
    let word = text.lower(index)
    if Self.singleWords.contains(word) { return 1 }
    guard index + 2 < text.tokens.count else { return nil }
    let pair = text.lower(index..<index + 2)
    if Self.pairs.contains(pair) { return 2 }
    guard text.isSign(index + 1, "/") else { return nil }
    return text.lower(index..<index + 3) == "đ/c" ? 3 : nil
  }

  private static let singleWords: WordSet = ["ông", "bà", "anh", "chị", "cô", "thầy"]

  private static let pairs: WordSet = [
    "đồng chí", "đại tá", "thượng tá", "trung tá", "thiếu tá", "đại úy", "thượng úy", "trung úy",
    "thiếu úy", "thiếu tướng", "trung tướng",
  ]

  /// "các đồng chí", "hai ông": more than one.
  private func isSingular(_ index: Int) -> Bool {
    index == 0
      || !["các", "những", "hai", "ba", "nhiều", "số"].contains(
        text.lower(index - 1))
  }

  // MARK: Words of address alone

  /// "Phát biểu kết luận, đồng chí yêu cầu …", "Đồng chí cũng đề nghị …": the only person of the sentence
  /// before, or of the words before.
  func addressed(besides known: [Actor]) -> [Actor] {
    var found: [Actor] = []
    var last: (person: Int, block: Int)?
    for (number, sentence) in text.sentences.enumerated() {
      guard sentence.kind == .paragraph || sentence.kind == .listItem else {
        last = nil
        continue
      }
      let own = known.filter { sentence.tokens.contains($0.name.lowerBound) }
      if own.isEmpty, let person = last?.person, let index = loneAddress(in: sentence),
        agrees(index, with: person)
      {
        let length = address(at: index) ?? 1
        found.append(
          Actor(person: person, tokens: index..<index + length, name: index..<index + length))
      } else if !own.isEmpty || address(at: sentence.tokens.lowerBound) == nil {
        let people = Set(own.map(\.person))
        last = people.count == 1 ? people.first.map { ($0, number) } : nil
      }
    }
    return found
  }

  /// Words of address where a clause opens, with a verb and no name after them.
  private func loneAddress(in sentence: Sentence) -> Int? {
    sentence.tokens.first { index in
      guard let length = address(at: index) else { return false }
      let next = index + length
      guard next < sentence.tokens.upperBound, !text.tokens[next].isCapitalized else {
        return false
      }
      return opensClause(index) && isFollowedByVerb(next)
        || opensLife(index, in: sentence) && isFollowedByCareer(next, in: sentence)
    }
  }

  /// At the beginning of a sentence, or behind a time or "hiện" there.
  private func opensLife(_ index: Int, in sentence: Sentence) -> Bool {
    let start = sentence.tokens.lowerBound
    guard index > start else { return true }
    let words = text.lower(start..<index)
    return ["hiện", "hiện nay", "sau đó", "tiếp đó", "trước đó"].contains(words)
      || (text.isSign(index - 1, ",") || text.tokens[index - 1].kind == .number)
        && index - start <= 16 && Self.times.contains { words.begins(with: $0) }
  }

  /// First words of a step of a career.
  private static let times = [
    "từ ", "trước ", "năm ", "tháng ", "hiện ", "đầu năm", "giữa năm", "cuối năm", "đến ", "sau ",
    "tiếp ", "ngày ",
  ]

  /// Whether words about posts held follow in the same sentence, "là" at once.
  private func isFollowedByCareer(_ token: Int, in sentence: Sentence) -> Bool {
    extraction.triggers.contains {
      [.held, .holds, .elected].contains($0.frame)
        && sentence.tokens.contains($0.tokens.lowerBound) && $0.tokens.upperBound > token
        && ($0.rule != "career.copula" || $0.tokens.lowerBound == token)
    }
  }

  /// "Ông" is nobody who is called "bà", and the other way round.
  private func agrees(_ index: Int, with person: Int) -> Bool {
    let word = text.lower(index)
    guard let other = ["ông": "bà", "bà": "ông"][word] else { return true }
    return !extraction.persons.indices.contains { mention in
      owners[mention] == person
        && text.lower(extraction.persons[mention].whole.lowerBound) == other
    }
  }
}
