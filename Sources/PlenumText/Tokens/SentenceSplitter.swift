import PlenumModel

/// Finds sentence ends; a list announced by a colon belongs to the sentence that announces it.
struct SentenceSplitter {
  let bytes: [UInt8]
  let tokens: [Token]

  /// Words before a full stop that does not end a sentence.
  private static let abbreviations: WordSet = [
    "tp", "tx", "tt", "p", "q", "h", "x", "đ", "đc", "ts", "ub", "ths", "pgs", "gs", "bs", "ks",
    "cn",
    "bscki", "bsckii", "nsưt", "nsnd", "ngưt", "st", "tr", "vd", "ttg", "t", "ô", "mr", "số", "th",
  ]

  /// Short titles before the short name of a body.
  private static let titles: WordSet = [
    "uv", "ct", "pct", "bt", "pbt", "gđ", "pgđ", "tv", "tb", "ptb", "cvp", "pcvp", "tp", "ptp",
    "th",
  ]

  func sentences(of blocks: [BlockTokens]) -> [Sentence] {
    var sentences: [Sentence] = []
    for (index, block) in blocks.enumerated() {
      var pieces = split(block.tokens)
      if continues(sentences.last, into: block), let last = sentences.last, let first = pieces.first
      {
        sentences[sentences.count - 1] = Sentence(
          tokens: last.tokens.lowerBound..<first.upperBound, kind: last.kind, block: last.block)
        pieces.removeFirst()
      }
      for piece in pieces {
        sentences.append(Sentence(tokens: piece, kind: block.kind, block: index))
      }
    }
    return sentences
  }

  /// Whether a block goes on with the sentence before it: an item after a colon or a semicolon.
  private func continues(_ last: Sentence?, into block: BlockTokens) -> Bool {
    guard let last, let end = last.tokens.last, block.kind == .listItem || block.kind == .paragraph,
      last.kind == .paragraph || last.kind == .listItem
    else { return false }
    switch sign(end) {
    case ":", ";", ",": return true
    case ".", "!", "?", "…": return false
    default: return block.kind == .listItem && isInsideList(last)
    }
  }

  /// Whether a sentence already holds an announced list whose items end without punctuation.
  private func isInsideList(_ sentence: Sentence) -> Bool {
    sentence.tokens.contains { sign($0) == ":" }
  }

  private func split(_ range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where isEnd(index, in: range) {
      var end = index + 1
      while end < range.upperBound, isClosing(end) { end += 1 }
      if end > start { result.append(start..<end) }
      start = max(start, end)
    }
    if start < range.upperBound { result.append(start..<range.upperBound) }
    return result
  }

  private func isEnd(_ index: Int, in range: Range<Int>) -> Bool {
    guard let mark = sign(index), [".", "!", "?", "…"].contains(mark) else { return false }
    let next = index + 1
    guard next < range.upperBound else { return true }
    if isClosing(next) { return next + 1 >= range.upperBound || startsSentence(next + 1) }
    if mark != "." { return startsSentence(next) }
    return startsSentence(next) && !isAbbreviation(before: index, in: range, next: next)
  }

  private func startsSentence(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return true }
    let token = tokens[index]
    switch token.kind {
    case .word: return token.isCapitalized
    case .number: return token.hasSpaceBefore
    case .punctuation: return token.hasSpaceBefore || ["\"", "“", "(", "["].contains(sign(index))
    }
  }

  private func isAbbreviation(before stop: Int, in range: Range<Int>, next: Int) -> Bool {
    guard stop > range.lowerBound else { return false }
    let previous = tokens[stop - 1]
    let word = text(stop - 1).lowered
    if previous.kind == .number {
      return !tokens[next].hasSpaceBefore || stop - 1 == range.lowerBound
    }
    guard previous.kind == .word else { return false }
    if previous.capitals == .all, tokens[next].capitals == .all, !tokens[next].hasSpaceBefore {
      return true  // "PCT.UBND"
    }
    if previous.capitals == .all, tokens[next].capitals == .all,
      SentenceSplitter.titles.contains(word)
    {
      return true  // "UV. BTV Huyện đoàn"
    }
    if word.unicodeScalars.count == 1 {
      return previous.isCapitalized || (word == "c" && stop > 1 && sign(stop - 2) == "/")
    }
    if word == "số" || word == "th" { return tokens[next].kind == .number }
    if tokens[next].hasSpaceBefore || previous.capitals != .none {
      return SentenceSplitter.abbreviations.contains(word) && previous.isCapitalized
    }
    return false
  }

  private func isClosing(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), !tokens[index].hasSpaceBefore else { return false }
    return ["\"", "”", "»", ")", "]", ".", "/", "!", "…"].contains(sign(index))
  }

  private func sign(_ index: Int) -> String? {
    tokens[index].kind == .punctuation ? text(index) : nil
  }

  private func text(_ index: Int) -> String {
    String(decoding: bytes[Int(tokens[index].start)..<Int(tokens[index].end)], as: UTF8.self)
  }
}
