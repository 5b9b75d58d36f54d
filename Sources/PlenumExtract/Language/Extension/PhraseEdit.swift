import PlenumModel
import PlenumRules

/// What a phrase in a lexicon of an extension does: it adds an entry, or takes one away.
struct PhraseEdit {
  /// The words without the sign.
  let phrase: String
  /// Whether the phrase has a hyphen glued to its front, which takes the entry away.
  let isRemoval: Bool

  init(_ written: String) {
    let rest = written.dropFirst()
    isRemoval = written.begins(with: "-") && rest.first?.isWhitespace == false
    phrase = isRemoval ? String(rest) : written
  }
}

/// Tells whether two phrases are one to the engine: case, tone placement and spaces do not matter.
struct PhraseKeys {
  private var lexicon = Lexicon()

  /// The phrase's syllables, numbered.
  mutating func key(of phrase: String) -> [UInt32] { lexicon.intern(phrase: phrase) }
}
