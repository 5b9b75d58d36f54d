import PlenumRules
import PlenumGazetteer
import PlenumModel
import PlenumText

/// Finds persons by what speaks for a name: words of address, ranks, a known family name, a post next to it.
struct PersonFinder {
  let reading: Reading
  let scan: PhraseScan
  private let names: NameParser
  private let confirmation: NameConfirmation
  private let postStarts: Set<Int>
  private let postEnds: Set<Int>

  init(_ reading: Reading, scan: PhraseScan) {
    self.reading = reading
    self.scan = scan
    names = NameParser(reading: reading, isCovered: scan.isCovered)
    confirmation = NameConfirmation(reading: reading)
    postStarts = Set(scan.positions.map(\.tokens.lowerBound))
    postEnds = Set(scan.positions.map(\.tokens.upperBound))
  }

  private static let threshold = 3

  /// What stands before a name.
  private struct Address {
    var next: Int
    var hasHonorific = false
    var hasRank = false
  }

  /// The persons of all sentences but by-lines, in text order.
  func persons() -> [PersonMention] {
    var found: [PersonMention] = []
    for sentence in reading.text.sentences where isRead(sentence) {
      var index = sentence.tokens.lowerBound
      var blockedUntil = -1
      while index < sentence.tokens.upperBound {
        if let mention = mention(at: index, in: sentence, after: found.last, &blockedUntil) {
          found.append(mention)
          index = mention.tokens.upperBound
        } else {
          index += 1
        }
      }
    }
    return found
  }

  private func mention(
    at index: Int, in sentence: Sentence, after last: PersonMention?, _ blockedUntil: inout Int
  ) -> PersonMention? {
    let limit = sentence.tokens.upperBound
    let address = address(at: index, limit: limit)
    guard address.next < limit, !scan.isCovered[address.next],
      let end = names.end(from: address.next, limit: limit)
    else { return nil }
    let name = address.next..<(address.hasHonorific ? smallSyllableEnd(address.next, end) : end)
    if isBlocked(index, name, address, &blockedUntil) || isCredit(index) || isBroken(end)
      || confirmation.isRemembered(at: name.lowerBound)
    {
      return nil
    }
    let score = score(name, address, sentence, last)
    guard score >= PersonFinder.threshold, isConfirmed(name, address, last) else { return nil }
    return PersonMention(
      name: printed(name), tokens: name, whole: index..<name.upperBound, rule: rule(address, name))
  }

  /// "đ/c Trần Văn nam - Trưởng trạm": a given name in small letters before a dash and a post.
  private func smallSyllableEnd(_ start: Int, _ end: Int) -> Int {
    guard (2...3).contains(end - start), end + 2 < reading.tokens.count,
      reading.tokens[end].kind == .word, !reading.tokens[end].isCapitalized,
      reading.text.isDash(end + 1), postStarts.contains(end + 2),
      !["là", "làm", "và", "cùng", "giữ"].contains(reading.text.string(end))
    else { return end }
    return end + 1
  }

  private func printed(_ name: Range<Int>) -> String {
    let words = name.map { index -> String in
      let word = reading.text.string(index)
      if index > name.lowerBound, reading.text.isDash(index - 1) { return word }
      let isCapitals = reading.tokens[index].capitals == .all
      return isCapitals || !reading.tokens[index].isCapitalized ? Reading.capitalized(word) : word
    }
    let printed = words.joined(separator: " ")
    guard name.contains(where: { reading.tokens[$0].kind != .word }) else { return printed }
    return printed.replacing(" - ", with: "-").replacing(" ’ ", with: "’ ")
      .replacing(" ' ", with: "' ")
  }

  private func rule(_ address: Address, _ name: Range<Int>) -> String {
    if address.hasHonorific { return "person.honorific" }
    if address.hasRank { return "person.rank" }
    return postEnds.contains(name.lowerBound) ? "person.after-post" : "person.family-name"
  }

  private func address(at index: Int, limit: Int) -> Address {
    var address = Address(next: index)
    while address.next < limit {
      if let (_, length) = reading.longest(.honorific, at: address.next, limit: limit),
        !isName(address.next, length),
        length >= reading.longest(.rank, at: address.next, limit: limit)?.length ?? 0
      {
        address.hasHonorific = true
        address.next += length
      } else if let (_, length) = reading.longest(.rank, at: address.next, limit: limit),
        address.next + length < limit
      {
        address.hasRank = true
        address.next += length
      } else if address.hasHonorific || address.hasRank, skipsSign(address.next, limit) {
        address.next += 1
      } else {
        break
      }
    }
    return address
  }

  /// "Cao Anh" is a name; "anh Cao" is an address: a capitalised word inside a sentence after a
  /// capitalised word is no word of address.
  private func isName(_ index: Int, _ length: Int) -> Bool {
    guard length == 1, index > 0, reading.tokens[index].isCapitalized,
      reading.text.sentence(holding: index) == reading.text.sentence(holding: index - 1),
      reading.tokens[index].capitals != .all || reading.tokens[index - 1].capitals == .all
    else { return false }
    return reading.tokens[index - 1].isCapitalized && !scan.isCovered[index - 1]
  }

  private func skipsSign(_ index: Int, _ limit: Int) -> Bool {
    guard index + 1 < limit else { return false }
    return reading.text.isSign(index, ":") || reading.text.isSign(index, ".")
      || (reading.text.isSign(index, "-") && reading.text.isSign(index - 1, ":"))
      || reading.text.isSign(index, "+")
  }

  // MARK: Evidence

  /// Any words in capitals look like a name: one needs a word of address, a post or small letters elsewhere.
  private func isConfirmed(_ name: Range<Int>, _ address: Address, _ last: PersonMention?) -> Bool {
    guard reading.isShouted(name.lowerBound), !address.hasHonorific, !address.hasRank else {
      return true
    }
    return hasPost(name) || last.map { isNextInList($0, name.lowerBound) } ?? false
      || confirmation.isSpelledElsewhere(name)
  }

  private func hasPost(_ name: Range<Int>) -> Bool {
    postEnds.contains(name.lowerBound) || isAfterPostColon(name.lowerBound)
      || isBeforePost(name.upperBound)
  }

  private func score(
    _ name: Range<Int>, _ address: Address, _ sentence: Sentence, _ last: PersonMention?
  ) -> Int {
    var score = 0
    if address.hasHonorific { score += 3 }
    if address.hasRank { score += 3 }
    score += familyScore(name)
    if postEnds.contains(name.lowerBound) || isAfterPostColon(name.lowerBound) { score += 2 }
    if isBeforePost(name.upperBound) { score += 2 }
    if let last, isNextInList(last, name.lowerBound) {
      score += last.rule == "person.family-name" ? 1 : 2
    }
    if reading.text.string(name.lowerBound).contains(where: { $0 == "'" || $0 == "’" }) {
      score += 1
    }
    if name.count >= 3, name.count <= 4 { score += 1 }
    if isPlace(name) { score -= address.hasHonorific ? 1 : 3 }
    if isHistoric(name) { score -= isBeforeDash(name.upperBound) ? 2 : 5 }
    if beginsWithProvince(name), !address.hasHonorific { score -= 3 }
    if name.count == 1 { score += 1 }
    return score
  }

  private func familyScore(_ name: Range<Int>) -> Int {
    guard let (entry, _) = reading.longest(.familyName, at: name.lowerBound) else { return 0 }
    return entry["class"] == "3" ? 1 : 2
  }

  private func isAfterPostColon(_ index: Int) -> Bool {
    index > 0 && reading.text.isSign(index - 1, ":") && postEnds.contains(index - 1)
  }

  private func isBeforePost(_ index: Int) -> Bool {
    if postStarts.contains(index) { return true }
    guard index + 1 < reading.tokens.count else { return false }
    let isSeparator =
      reading.text.isSign(index, ",") || reading.text.isDash(index)
      || reading.text.isSign(index, "(") || reading.text.isSign(index, ":")
    return isSeparator && postStarts.contains(index + 1)
  }

  /// "Nguyễn Tất Thành – Phó Bí thư": a namesake with a post.
  private func isBeforeDash(_ index: Int) -> Bool {
    index < reading.tokens.count && reading.text.isDash(index) && postStarts.contains(index + 1)
  }

  private func isNextInList(_ last: PersonMention, _ start: Int) -> Bool {
    let end = last.tokens.upperBound
    guard start - end == 1 else { return false }
    return reading.text.isSign(end, ",") || reading.text.isSign(end, ";")
      || reading.isWord(end, reading.language.keywords.va)
  }

  private func isPlace(_ name: Range<Int>) -> Bool {
    let text = reading.text.string(name)
    return reading.gazetteer.units(named: text).contains { $0.level != .commune || name.count < 3 }
  }

  /// "Đồng Tháp Mười": a province's name with a word after it.
  private func beginsWithProvince(_ name: Range<Int>) -> Bool {
    guard name.count > 2 else { return false }
    let text = reading.text.string(name.lowerBound..<name.lowerBound + 2)
    return reading.gazetteer.units(named: text).contains { $0.level == .province }
  }

  private func isHistoric(_ name: Range<Int>) -> Bool {
    name.contains { reading.longest(.historicFigure, at: $0) != nil && $0 == name.lowerBound }
      || (name.count > 3 && reading.longest(.historicFigure, at: name.upperBound - 3) != nil)
  }

  /// By-lines name authors; a headline in capitals does not show where a name begins or ends.
  private func isRead(_ sentence: Sentence) -> Bool {
    sentence.kind != .byline && !(sentence.kind == .headline && isAllCapitals(sentence))
  }

  private func isAllCapitals(_ sentence: Sentence) -> Bool {
    let words = sentence.tokens.filter { reading.tokens[$0].kind == .word }
    return words.filter { reading.tokens[$0].capitals == .all }.count * 10 >= words.count * 7
  }

  /// Names of streets, schools, funds: blocked, and so are those listed after them.
  private func isBlocked(
    _ index: Int, _ name: Range<Int>, _ address: Address, _ blockedUntil: inout Int
  ) -> Bool {
    if address.hasHonorific || address.hasRank { return false }
    if index > 0, blockerEnds(at: index) || followsHouseNumber(index) {
      blockedUntil = name.upperBound + 1
      return true
    }
    let isListed =
      blockedUntil == index
      && (reading.text.isSign(index - 1, ",") || reading.text.isDash(index - 1)
        || reading.isWord(index - 1, reading.language.keywords.va))
    if isListed { blockedUntil = name.upperBound + 1 }
    return isListed
  }

  /// "tại 59 Trần Quý Cáp", "số 12A Lê Thánh Tôn": an address.
  private func followsHouseNumber(_ index: Int) -> Bool {
    guard !scan.isCovered[index - 1], reading.tokens[index].hasSpaceBefore else { return false }
    let isSuffixed =
      reading.tokens[index - 1].kind == .word && !reading.tokens[index - 1].hasSpaceBefore
    let number = isSuffixed ? index - 2 : index - 1
    return number >= 0 && !scan.isCovered[number]
      && reading.text.string(number).first?.isNumber ?? false
  }

  /// "Ảnh: Lò Văn Kiên": who took the picture.
  private func isCredit(_ index: Int) -> Bool {
    index > 1 && reading.text.isSign(index - 1, ":")
      && ["ảnh", "nguồn"].contains(reading.text.lower(index - 2))
  }

  /// "đồng chí Lò Văn K": the text breaks off inside a name.
  private func isBroken(_ end: Int) -> Bool {
    end == reading.tokens.count - 1 && reading.tokens[end].kind == .word
      && reading.tokens[end].isCapitalized
      && reading.tokens[end].scalarEnd - reading.tokens[end].scalarStart == 1
  }

  /// Words between "đường" and its name.
  private static let streetWords: WordSet = ["mẫu", "là", "mới", "chính", "lớn", "cũ", "kiểu"]

  /// Whether a blocking word ends just before a token, possibly with an opening quotation mark between.
  private func blockerEnds(at index: Int) -> Bool {
    if scan.isCovered[index - 1] { return false }
    var end = index
    while end > 1, index - end < 2, PersonFinder.streetWords.contains(reading.text.string(end - 1))
    { end -= 1 }
    for back in 1...4 where end - back >= 0 {
      if let (_, length) = reading.longest(.blocker, at: end - back), length == back { return true }
    }
    return false
  }
}
