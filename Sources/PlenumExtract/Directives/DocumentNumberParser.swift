import PlenumModel
import PlenumRules
import PlenumText

/// Reads document numbers, so that nothing else reads their digits.
struct DocumentNumberParser {
  let reading: Reading

  /// A number with letters that begins at a token.
  func parse(at start: Int, limit: Int) -> DocumentNumber? {
    guard start < limit, reading.tokens[start].kind == .number else { return nil }
    var end = start + 1
    var hasLetters = false
    while end + 1 < limit, joinsNext(end) {
      let next = reading.tokens[end + 1]
      guard next.kind == .number || (next.kind == .word && isCode(end + 1)) else { break }
      if next.kind == .word { hasLetters = true }
      end = afterDottedCentre(end + 2)
    }
    if !hasLetters, let small = parseSmall(at: start, limit: limit) { return small }
    if let spaced = parseSpaced(start..<end, hasLetters: hasLetters, limit) { return spaced }
    guard hasLetters else { return nil }
    return DocumentNumber(text: joined(start..<end), tokens: start..<end, hasSuffix: true)
  }

  /// "18-NQ/T.Ư": the dot inside the letters.
  private func afterDottedCentre(_ end: Int) -> Int {
    guard end + 1 < reading.tokens.count, reading.text.string(end - 1) == "T",
      reading.text.isSign(end, "."), !reading.tokens[end + 1].hasSpaceBefore,
      reading.text.string(end + 1) == "Ư"
    else { return end }
    return end + 2
  }

  /// "55/kl TW", "12/nq-TU": the letters of the kind written small.
  private func parseSmall(at start: Int, limit: Int) -> DocumentNumber? {
    guard start + 3 < limit, reading.text.isSign(start + 1, "/") || reading.text.isDash(start + 1),
      Self.smallCodes.contains(reading.text.string(start + 2))
    else { return nil }
    let hasSign = reading.text.isSign(start + 3, "/") || reading.text.isDash(start + 3)
    let last = hasSign ? start + 4 : start + 3
    guard last < limit, reading.tokens[last].capitals == .all, isCode(last) else { return nil }
    let code = reading.text.string(start + 2).uppercased()
    return DocumentNumber(
      text: reading.text.string(start) + "-" + code + "/" + reading.text.string(last),
      tokens: start..<last + 1, hasSuffix: true)
  }

  /// "48 CT-TW", "05 CT/TW", "06-KH TU": a space stands for a sign. Only letters that are known count.
  private func parseSpaced(_ read: Range<Int>, hasLetters: Bool, _ limit: Int) -> DocumentNumber? {
    let kind = hasLetters ? read.upperBound - 1 : read.upperBound
    guard kind + 1 < limit, series(kind) == "kind",
      !hasLetters || reading.tokens[kind - 2].kind == .number
    else { return nil }
    let hasSign = reading.text.isDash(kind + 1) || reading.text.isSign(kind + 1, "/")
    let last = hasSign ? kind + 2 : kind + 1
    guard last < limit, let series = series(last), series != "kind" else { return nil }
    let digits = joined(read.lowerBound..<(hasLetters ? kind - 1 : kind))
    let letters = [reading.text.string(kind), reading.text.string(last)]
    let isOfState = series == "state" || digits.contains("/")
    return DocumentNumber(
      text: digits + (isOfState ? "/" : "-") + letters.joined(separator: isOfState ? "-" : "/"),
      tokens: read.lowerBound..<last + 1, hasSuffix: true)
  }

  /// What letters in capitals say in a number: the kind of document, or how their issuer numbers.
  private func series(_ index: Int) -> String? {
    guard isCode(index), let (entry, length) = reading.longest(.documentLetters, at: index),
      length == 1
    else { return nil }
    return entry["series"]
  }

  private static let smallCodes: WordSet = ["nq", "ct", "kl", "qđ", "kh", "hd", "tb"]

  /// A plain number of one to four digits.
  func parsePlain(at start: Int, limit: Int) -> DocumentNumber? {
    guard start < limit, reading.tokens[start].kind == .number,
      reading.tokens[start].end - reading.tokens[start].start <= 4
    else { return nil }
    if let dated = parseWithYear(at: start, limit: limit) { return dated }
    return DocumentNumber(
      text: reading.text.string(start), tokens: start..<start + 1, hasSuffix: false)
  }

  /// "33/2014": a number and its year, without the letters of the issuer.
  private func parseWithYear(at start: Int, limit: Int) -> DocumentNumber? {
    guard start + 2 < limit, reading.text.isSign(start + 1, "/"),
      !reading.tokens[start + 2].hasSpaceBefore, reading.tokens[start + 2].kind == .number,
      let year = Int(reading.text.string(start + 2)), (1945...2100).contains(year)
    else { return nil }
    let end = start + 3
    if end < limit, !reading.tokens[end].hasSpaceBefore,
      reading.text.isSign(end, "/") || reading.text.isDash(end)
    {
      return nil
    }
    return DocumentNumber(text: joined(start..<end), tokens: start..<end, hasSuffix: false)
  }

  /// A hyphen or slash; a space beside it is a slip of typing if letters in capitals follow.
  private func joinsNext(_ index: Int) -> Bool {
    guard reading.text.isDash(index) || reading.text.isSign(index, "/") else { return false }
    let next = reading.tokens[index + 1]
    if !next.hasSpaceBefore && !reading.tokens[index].hasSpaceBefore { return true }
    return next.kind == .word && next.capitals == .all && isCode(index + 1)
  }

  /// Capitals with at most a few small letters between: "NQ", "CTr", "TTg", "BTCTW", "QH14".
  private func isCode(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    guard token.isCapitalized, token.scalarEnd - token.scalarStart <= 18 else { return false }
    if token.capitals == .all || token.scalarEnd - token.scalarStart == 1 { return true }
    let text = reading.text.string(index)
    return text.unicodeScalars.filter { $0.properties.isUppercase }.count >= 2
      || text.utf8.contains { (48...57).contains($0) }
  }

  private func joined(_ range: Range<Int>) -> String {
    range.filter { !reading.text.isSign($0, ".") }
      .map { reading.text.isDash($0) ? "-" : reading.text.string($0) }.joined()
  }
}
