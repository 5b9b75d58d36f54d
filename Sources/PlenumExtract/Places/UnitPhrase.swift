package import PlenumGazetteer

/// A mention of an administrative unit: a level word, a name, or both.
package struct UnitPhrase: Sendable, Hashable {
  /// The generic word ("phường"), nil when only a name is written or the unit lies below the commune.
  package var word: UnitWord?
  /// The generic word of a unit below the commune ("tổ dân phố").
  package var subWord: String?
  /// The name as printed, nil for "phường" alone.
  package var name: String?
  /// The tokens.
  package var tokens: Range<Int>
}
