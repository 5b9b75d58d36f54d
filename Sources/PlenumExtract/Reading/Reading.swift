import PlenumGazetteer
import PlenumModel
import PlenumRules
import PlenumText

/// A text with its lexicon matches: what every phrase grammar works on.
struct Reading: Sendable {
  let text: AnnotatedText
  let lexical: LexicalIndex
  let language: Language
  let gazetteer: Gazetteer
  /// For each token, whether its sentence is written in capitals: names do not show there.
  private let shouted: [Bool]
  /// Keys of the units that are named after persons.
  private(set) var personNamedUnits: Set<String> = []

  init(_ text: AnnotatedText, language: Language, gazetteer: Gazetteer) {
    self.text = text
    self.language = language
    self.gazetteer = gazetteer
    lexical = LexicalIndex(text, lexicon: language.lexicon)
    shouted = Reading.shoutedTokens(text)
    personNamedUnits = PersonNamedUnits(reading: self).keys()
  }

  /// Whether a token stands in a sentence written in capitals.
  func isShouted(_ index: Int) -> Bool { shouted.indices.contains(index) && shouted[index] }

  private static func shoutedTokens(_ text: AnnotatedText) -> [Bool] {
    var shouted = [Bool](repeating: false, count: text.tokens.count)
    for sentence in text.sentences {
      let words = sentence.tokens.filter { text.tokens[$0].kind == .word }
      let capitals = words.filter { text.tokens[$0].capitals == .all }.count
      guard words.count > 3, capitals * 10 >= words.count * 7 else { continue }
      for index in sentence.tokens { shouted[index] = true }
    }
    return shouted
  }

  var tokens: [Token] { text.tokens }

  /// The longest entry of a class at a token, with its features.
  func longest(_ lexicalClass: LexicalClass, at index: Int, limit: Int = .max)
    -> (entry: LexiconEntry, length: Int)?
  {
    let number = language.index(lexicalClass)
    guard
      let match = lexical.all(at: index).last(where: {
        $0.lexicalClass == number && index + $0.length <= limit
      })
    else { return nil }
    return (language.lexicon.entries[match.entry], match.length)
  }

  /// Whether a token is this word.
  func isWord(_ index: Int, _ syllable: UInt32) -> Bool {
    tokens.indices.contains(index) && tokens[index].syllable == syllable
  }

  /// Whether a token is one of two words.
  func isWord(_ index: Int, _ first: UInt32, _ second: UInt32) -> Bool {
    tokens.indices.contains(index)
      && (tokens[index].syllable == first || tokens[index].syllable == second)
  }

  /// Whether a token is one of these words.
  func isWord(_ index: Int, _ syllables: UInt32...) -> Bool {
    tokens.indices.contains(index) && syllables.contains(tokens[index].syllable)
  }

  /// The end of a run of capitalised words that begins at a token.
  func capitalRunEnd(from start: Int, limit: Int, atMost count: Int) -> Int {
    var end = start
    while end < limit, end - start < count, tokens[end].kind == .word, tokens[end].isCapitalized,
      end == start || tokens[end].hasSpaceBefore
    {
      end += 1
    }
    return end
  }

  /// Text of tokens with single spaces and normal capitals when it is written in capitals only.
  func printed(_ range: Range<Int>) -> String {
    let words = text.string(range).spaced
    let allCapitals = range.allSatisfy { tokens[$0].kind != .word || tokens[$0].capitals == .all }
    let isShort =
      range.filter { tokens[$0].kind == .word }.count < 2 && !isShouted(range.lowerBound)
    guard allCapitals, range.count > 1, !isShort else { return words }
    return Reading.capitalized(words)
  }

  /// Each word with a capital first letter and small letters after it.
  static func capitalized(_ text: String) -> String {
    var result = ""
    var startsWord = true
    for character in text {
      result += startsWord ? character.uppercased() : character.lowercased()
      startsWord = !character.isLetter && character != "'" && character != "’"
      if character == "'" || character == "’" { startsWord = true }
    }
    return result
  }
}
