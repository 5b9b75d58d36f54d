/// Cuts text into tokens.
///
/// Words are runs of letters; digits may follow letters (`QH14`), an apostrophe may stand inside
/// (`H'Lăm`). Where a space is missing (`trựcĐảng`), a word is cut before the capital. All other
/// signs are tokens of their own; white space is none.
public struct Tokenizer: Sendable {
  private let table: SyllableTable

  /// Makes a tokenizer that looks folded forms up in a table.
  public init(table: SyllableTable) {
    self.table = table
  }

  /// The tokens of a UTF-8 text, in order.
  public func tokens(of bytes: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    Tokenizer.forEach(in: bytes) { draft in
      tokens.append(draft.token(syllable: table.identifier(of: draft.key)))
    }
    return tokens
  }

  /// The folded forms of the tokens of a UTF-8 text, in order.
  package static func keys(of bytes: [UInt8]) -> [[UInt8]] {
    var keys: [[UInt8]] = []
    forEach(in: bytes) { keys.append($0.key) }
    return keys
  }

  private static func forEach(in bytes: [UInt8], _ body: (TokenDraft) -> Void) {
    var cursor = ScalarCursor(bytes)
    var draft = TokenDraft()
    var hasSpace = true
    while !cursor.isAtEnd {
      let (scalar, length) = cursor.peek()
      let sort = CharacterSort(scalar)
      if sort == .space {
        hasSpace = true
        cursor.advance(by: length)
        continue
      }
      draft.begin(at: cursor, hasSpaceBefore: hasSpace)
      consume(&cursor, into: &draft, sort: sort)
      SyllableTable.fold(draft.scalars, into: &draft.key)
      body(draft)
      hasSpace = false
    }
  }

  private static func consume(
    _ cursor: inout ScalarCursor, into draft: inout TokenDraft, sort: CharacterSort
  ) {
    repeat {
      let (scalar, length) = cursor.peek()
      draft.append(scalar)
      cursor.advance(by: length)
      draft.end(at: cursor)
    } while !cursor.isAtEnd && draft.accepts(cursor, after: sort)
  }
}
