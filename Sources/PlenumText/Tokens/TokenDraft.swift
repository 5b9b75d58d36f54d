import PlenumModel

/// A token while it grows.
struct TokenDraft {
  private(set) var scalars: [Unicode.Scalar] = []
  var key: [UInt8] = []
  private var start = 0
  private var scalarStart = 0
  private var end = 0
  private var scalarEnd = 0
  private var hasSpaceBefore = false
  private var upper = 0
  private var lower = 0
  private var isNumber = false
  private var isWord = false
  private var startsUpper = false

  mutating func begin(at cursor: ScalarCursor, hasSpaceBefore: Bool) {
    scalars.removeAll(keepingCapacity: true)
    start = cursor.offset
    scalarStart = cursor.scalarOffset
    self.hasSpaceBefore = hasSpaceBefore
    upper = 0
    lower = 0
    isNumber = false
    isWord = false
    startsUpper = false
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    switch CharacterSort(scalar) {
    case .letter:
      isWord = true
      isNumber = false
      if VietnameseLetter.isCapital(scalar) {
        upper += 1
        if scalars.isEmpty { startsUpper = true }
      } else {
        lower += 1
      }
    case .digit: isNumber = scalars.isEmpty || isNumber
    default: break
    }
    scalars.append(scalar)
  }

  mutating func end(at cursor: ScalarCursor) {
    end = cursor.offset
    scalarEnd = cursor.scalarOffset
  }

  /// Whether the next code point belongs to the same token.
  func accepts(_ cursor: ScalarCursor, after first: CharacterSort) -> Bool {
    let (scalar, length) = cursor.peek()
    let next = CharacterSort(scalar)
    if isNumber { return next == .digit }
    guard isWord else { return false }
    switch next {
    case .letter: return !isMissingSpace(before: scalar, at: cursor, length: length)
    case .digit: return upper > 0 && lower == 0
    case .apostrophe: return joinsNextLetter(cursor, length: length)
    default: return false
    }
  }

  func token(syllable: UInt32) -> Token {
    let isPlainWord = isWord && !isNumber
    let capitals: Token.Capitals =
      !startsUpper ? .none : upper >= 2 && lower == 0 ? .all : .first
    return Token(
      start: Int32(start), end: Int32(end), scalarStart: Int32(scalarStart),
      scalarEnd: Int32(scalarEnd), kind: isPlainWord ? .word : isNumber ? .number : .punctuation,
      capitals: capitals, hasSpaceBefore: hasSpaceBefore, syllable: syllable)
  }

  /// A capital inside a word of small letters, with another small letter to come: two words.
  private func isMissingSpace(before scalar: Unicode.Scalar, at cursor: ScalarCursor, length: Int)
    -> Bool
  {
    guard lower >= 2, VietnameseLetter.isCapital(scalar) else { return false }
    var ahead = cursor
    ahead.advance(by: length)
    guard !ahead.isAtEnd else { return false }
    let following = ahead.peek().scalar
    return CharacterSort(following) == .letter
  }

  /// An apostrophe belongs to the word when a letter follows at once and the word so far is short,
  /// as in the names of the Central Highlands.
  private func joinsNextLetter(_ cursor: ScalarCursor, length: Int) -> Bool {
    guard startsUpper, scalars.count <= 3 else { return false }
    var ahead = cursor
    ahead.advance(by: length)
    return !ahead.isAtEnd && CharacterSort(ahead.peek().scalar) == .letter
  }
}
