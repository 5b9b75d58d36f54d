package import PlenumModel

/// A body as written: its heads from the smallest organ to the owner, and the unit.
package struct BodyPhrase: Sendable, Hashable {
  /// The heads: "Ban Tổ chức", then "Huyện ủy".
  package var parts: [BodyPart]
  /// The unit; nil when none is written.
  package var unit: UnitPhrase?
  /// The tokens of the whole phrase, with its unit.
  package var tokens: Range<Int>
  /// A noun that stands for a body named elsewhere: "Công ty" of "Đảng ủy Công ty".
  package var noun: String?

  /// Makes a phrase.
  package init(parts: [BodyPart], unit: UnitPhrase?, tokens: Range<Int>) {
    self.parts = parts
    self.unit = unit
    self.tokens = tokens
  }

  /// The body without its first heads: "Đảng ủy Công ty X" from its second is "Công ty X".
  package func tail(from index: Int) -> BodyPhrase {
    BodyPhrase(parts: Array(parts[index...]), unit: unit, tokens: tokens)
  }

  /// The kind of the body: that of its owner unless the first head says more.
  package var type: Subtype { parts[0].type }

  /// The last head: the one the unit belongs to.
  package var root: BodyPart { parts[parts.count - 1] }
}
