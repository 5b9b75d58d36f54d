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
    var cursor = ScalarCursor(bytes)
    var tokens: [Token] = []
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
      emit(&draft, to: &tokens)
      hasSpace = false
    }
    return tokens
  }

  private func consume(
    _ cursor: inout ScalarCursor, into draft: inout TokenDraft, sort: CharacterSort
  ) {
    repeat {
      let (scalar, length) = cursor.peek()
      draft.append(scalar)
      cursor.advance(by: length)
      draft.end(at: cursor)
    } while !cursor.isAtEnd && draft.accepts(cursor, after: sort)
  }

  private func emit(_ draft: inout TokenDraft, to tokens: inout [Token]) {
    SyllableTable.fold(draft.scalars, into: &draft.key)
    tokens.append(draft.token(syllable: table.identifier(of: draft.key)))
  }
}
