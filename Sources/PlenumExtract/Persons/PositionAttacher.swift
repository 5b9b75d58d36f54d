import PlenumModel
import PlenumRules
import PlenumText

/// Decides whose posts stand in a list: those after a name, those before it, one title over several names.
struct PositionAttacher {
  let reading: Reading
  let positions: [PositionPhrase]

  /// Posts in a row with nothing but separators between them.
  private struct Chain {
    var members: Range<Int>
    var tokens: Range<Int>
  }

  /// Fills in the posts of the persons.
  func attach(to persons: inout [PersonMention]) {
    for sentence in reading.text.sentences {
      let people = persons.indices.filter {
        sentence.tokens.contains(persons[$0].tokens.lowerBound)
      }
      guard !people.isEmpty else { continue }
      let chains = chains(in: sentence.tokens, &persons, people)
      for chain in chains { attach(chain, people, &persons) }
    }
  }

  private func chains(in range: Range<Int>, _ persons: inout [PersonMention], _ people: [Int])
    -> [Chain]
  {
    var chains: [Chain] = []
    for index in positions.indices where range.contains(positions[index].tokens.lowerBound) {
      let position = positions[index]
      if let last = chains.last, joins(last.tokens.upperBound, position.tokens.lowerBound),
        !people.contains(where: {
          (last.tokens.upperBound..<position.tokens.lowerBound).contains(
            persons[$0].tokens.lowerBound)
        })
      {
        chains[chains.count - 1] = Chain(
          members: last.members.lowerBound..<index + 1,
          tokens: last.tokens.lowerBound..<position.tokens.upperBound)
      } else {
        chains.append(Chain(members: index..<index + 1, tokens: position.tokens))
      }
    }
    return chains
  }

  private func attach(_ chain: Chain, _ people: [Int], _ persons: inout [PersonMention]) {
    let before = people.last { persons[$0].tokens.upperBound <= chain.tokens.lowerBound }
    let after = people.first { persons[$0].whole.lowerBound >= chain.tokens.upperBound }
    if let after,
      touchesNext(chain, persons[after])
        || leadsOver(chain, to: persons[after], before.map { persons[$0] })
    {
      if isPlural(chain) { return hoist(chain, over: people.filter { $0 >= after }, &persons) }
      return attachBefore(chain, to: after, previous: before, &persons)
    }
    if let after, isHoisted(chain, over: persons[after], previous: before.map { persons[$0] }) {
      return hoist(chain, over: people.filter { $0 >= after }, &persons)
    }
    if let before,
      touchesPrevious(chain, persons[before]) || followsSemicolon(chain, persons[before])
        || isHistory(chain) || isToday(chain)
    {
      persons[before].positions += chain.members
    }
  }

  // MARK: Before the name

  private func touchesNext(_ chain: Chain, _ person: PersonMention) -> Bool {
    if chain.tokens.upperBound == person.whole.lowerBound { return true }
    if (1...2).contains(person.whole.lowerBound - chain.tokens.upperBound) {
      // "miễn nhiệm chức vụ Phó Chủ tịch UBND xã đối với ông A", "bổ nhiệm … Trưởng phòng cho ông A"
      let gap = reading.text.lower(chain.tokens.upperBound..<person.whole.lowerBound)
      if gap == "đối với" || gap == "cho" && isBestowed(chain) { return true }
    }
    let isDashed =
      chain.tokens.upperBound + 1 == person.whole.lowerBound
      && reading.text.isDash(chain.tokens.upperBound)
    return isDashed && followsHonorific(chain.tokens.lowerBound)
  }

  /// Whether the words before a post give it to somebody: "bổ nhiệm", "chức vụ".
  private func isBestowed(_ chain: Chain) -> Bool {
    let start = chain.tokens.lowerBound
    let before = reading.text.lower(max(0, start - 2)..<start)
    return ["bổ nhiệm", "chức vụ", "chức danh", "giữ chức", "chuẩn y", "phê chuẩn", "chỉ định"]
      .contains(before)
  }

  /// "Phó Chủ tịch HĐND huyện, đồng chí A": a post in front with a comma, when no name before claims it.
  private func leadsOver(_ chain: Chain, to person: PersonMention, _ previous: PersonMention?)
    -> Bool
  {
    guard chain.tokens.upperBound + 1 == person.whole.lowerBound,
      reading.text.isSign(chain.tokens.upperBound, ","),
      person.whole.lowerBound < person.tokens.lowerBound
    else { return false }
    return opensClause(chain.tokens.lowerBound)
      && previous.map { !touchesPrevious(chain, $0) } ?? true
  }

  /// Whether nothing but a sign, a word of address or "có" stands before: no verb governs the post.
  private func opensClause(_ index: Int) -> Bool {
    guard index > 0, let sentence = reading.text.sentence(holding: index),
      index > reading.text.sentences[sentence].tokens.lowerBound
    else { return true }
    if reading.tokens[index - 1].kind == .punctuation {
      return !reading.text.isSign(index - 1, ",")
    }
    return ["có", "gồm"].contains(reading.text.lower(index - 1))
  }

  /// "các đồng chí Phó Bí thư Huyện ủy A và B", "Các Phó Chủ tịch UBND tỉnh A, B".
  private func isPlural(_ chain: Chain) -> Bool {
    let start = chain.tokens.lowerBound
    let keywords = reading.language.keywords
    if start > 0, reading.isWord(start - 1, keywords.cac) { return true }
    for back in 1...3 where start - back >= 0 {
      if let (entry, length) = reading.longest(.honorific, at: start - back), length == back {
        return entry["number"] == "many"
      }
    }
    return false
  }

  private func followsHonorific(_ index: Int) -> Bool {
    for back in 1...3 where index - back >= 0 {
      if let (_, length) = reading.longest(.honorific, at: index - back), length == back {
        return true
      }
    }
    return false
  }

  private func attachBefore(
    _ chain: Chain, to person: Int, previous: Int?, _ persons: inout [PersonMention]
  ) {
    var members = chain.members
    if let previous, touchesPrevious(chain, persons[previous]), persons[previous].positions.isEmpty,
      members.count > 1
    {
      // "A, Phó Bí thư Huyện ủy, Trưởng Ban Dân vận B": the last post leads over to B.
      persons[previous].positions += members.dropLast()
      members = members.upperBound - 1..<members.upperBound
    }
    persons[person].positions += members
  }

  // MARK: Over several names

  private func isHoisted(_ chain: Chain, over person: PersonMention, previous: PersonMention?)
    -> Bool
  {
    let end = chain.tokens.upperBound
    let isAnnounced =
      reading.text.isSign(end, ":") && person.whole.lowerBound <= end + 2
      || reading.text.isSign(end, "(") && person.whole.lowerBound == end + 2
        && ["gồm", "là"].contains(reading.text.string(end + 1))
    guard isAnnounced else { return false }
    if let previous, touchesPrevious(chain, previous) { return false }
    return true
  }

  private func hoist(_ chain: Chain, over people: [Int], _ persons: inout [PersonMention]) {
    var end: Int?
    var hasComma = false
    for index in people {
      let start = persons[index].whole.lowerBound
      if let end {
        guard isListGap(end, start) || isPostGap(end, start) || isRemarkGap(end, start) else {
          return
        }
        // "các đại biểu: bà A, ông B; ông C, Phó Chủ tịch": the list between commas has ended.
        if hasComma, reading.text.isSign(end, ";") { return }
        hasComma = hasComma || reading.text.isSign(end, ",") && start == end + 1
      }
      persons[index].positions += chain.members
      end = persons[index].tokens.upperBound
    }
  }

  /// "ông A (Chủ tịch HĐND, 57 tuổi), bà B": a remark in brackets after the name.
  private func isRemarkGap(_ end: Int, _ start: Int) -> Bool {
    guard reading.text.isSign(end, "("), start - end < 24,
      let close = (end..<start).first(where: { reading.text.isSign($0, ")") })
    else { return false }
    return close + 1 == start || isListGap(close + 1, start)
  }

  /// Only the person's own posts and separators stand between two persons of the list.
  private func isPostGap(_ end: Int, _ start: Int) -> Bool {
    guard start > end else { return false }
    return (end..<start).allSatisfy { index in
      isSeparator(index) && !reading.text.isSign(index, ":") || reading.text.isSign(index, ";")
        || reading.isWord(index, reading.language.keywords.va)
        || positions.contains { $0.tokens.contains(index) }
    }
  }

  private func isListGap(_ end: Int, _ start: Int) -> Bool {
    let gap = start - end
    guard gap == 1 else { return false }
    return reading.text.isSign(end, ",") || reading.isWord(end, reading.language.keywords.va)
      || reading.text.isSign(end, ";")
  }

  // MARK: After the name

  private func touchesPrevious(_ chain: Chain, _ person: PersonMention) -> Bool {
    let start = chain.tokens.lowerBound
    let end = afterLife(person.tokens.upperBound, before: start)
    guard start >= end, start - end <= 5 else { return false }
    if start == end { return true }
    let keywords = reading.language.keywords
    var separators = 0
    for index in end..<start {
      if isSeparator(index) {
        separators += 1
      } else if !reading.isWord(index, keywords.la, keywords.lam, keywords.kiem, keywords.va)
        && !isParenthesis(index, end, start)
      {
        return false
      }
    }
    return separators > 0 || reading.isWord(end, keywords.la, keywords.lam)
  }

  /// "ông A, Thứ trưởng Bộ Quốc phòng (nay là Bộ trưởng Bộ Quốc phòng)": what the person before is today.
  private func isToday(_ chain: Chain) -> Bool {
    let start = chain.tokens.lowerBound
    let words = (max(0, start - 6)..<start).map { reading.text.lower($0) }
    guard let open = words.lastIndex(of: "("), open + 2 < words.count else { return false }
    return words[open + 1] == "nay" && words[open + 2] == "là"
  }

  /// "ông A sinh năm 1965, từng giữ các chức vụ: …": the chain tells what the person before was.
  private func isHistory(_ chain: Chain) -> Bool {
    guard positions[chain.members.lowerBound].isPast else { return false }
    let start = chain.tokens.lowerBound
    let before = reading.text.lower(max(0, start - 60)..<start)
    return before.holds("từng ")
      && !["các đồng chí từng", "các ông từng", "người từng", "những ai từng", "các vị từng"]
        .contains {
          before.holds($0)
        }
  }

  /// "đồng chí A; Phó Bí thư Huyện ủy phát biểu": a semicolon for a comma, where a verb goes on.
  private func followsSemicolon(_ chain: Chain, _ person: PersonMention) -> Bool {
    let end = person.tokens.upperBound
    let next = chain.tokens.upperBound
    guard person.positions.isEmpty, reading.text.isSign(end, ";"),
      chain.tokens.lowerBound == end + 1, next < reading.tokens.count,
      reading.tokens[next].kind == .word, !reading.tokens[next].isCapitalized
    else { return false }
    let keywords = reading.language.keywords
    return !reading.isWord(next, keywords.va, keywords.cung, keywords.cac, keywords.voi)
  }

  /// A short remark in brackets between name and post ("(bìa phải)").
  private func isParenthesis(_ index: Int, _ end: Int, _ start: Int) -> Bool {
    reading.text.isSign(end, "(")
      && (reading.text.isSign(start - 1, ")") || reading.text.isSign(start - 2, ")"))
  }

  private func joins(_ end: Int, _ start: Int) -> Bool {
    guard start - end <= 3 else { return false }
    let keywords = reading.language.keywords
    // "Chính trị viên đơn vị làm Bí thư"
    if reading.text.lower(end..<start) == "đơn vị làm" { return true }
    return (end..<start).allSatisfy {
      isSeparator($0) && !reading.text.isSign($0, ":")
        || reading.isWord($0, keywords.va, keywords.kiem, keywords.la, keywords.lam)
    }
  }

  private func isSeparator(_ index: Int) -> Bool {
    reading.text.isSign(index, ",") || reading.text.isDash(index) || reading.text.isSign(index, "(")
      || reading.text.isSign(index, ")") || reading.text.isSign(index, ":")
      || reading.text.isSign(index, "/") || reading.text.isSign(index, "+")
  }
}
