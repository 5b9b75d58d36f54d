import PlenumGazetteer

/// A named unit at a place in the text.
struct UnitMention: Sendable {
  let word: UnitWord
  let name: String
  let token: Int
  let sentence: Int
  let weight: Int
}
