/// A post as written: a title and, where it is written, the body.
package struct PositionPhrase: Sendable, Hashable {
  /// What the body is when the text leaves it out; the column `committee` of the lexicon.
  package enum Committee: String, Sendable, CaseIterable {
    /// The party committee of the unit.
    case yes
    /// The party organisation (Đảng bộ) of the unit.
    case party
    /// Never left out: without a body the words are no post ("cán bộ").
    case written
    case district, town, city, province, upper, commune, cell, inspection, center, state,
      government
  }

  /// The expanded title: "Phó Bí thư Thường trực".
  package var title: String
  /// Whether the post is a past one ("nguyên …").
  package var isPast: Bool
  /// The body, if written.
  package var body: BodyPhrase?
  /// A unit directly after the title ("Chủ tịch xã").
  package var unit: UnitPhrase?
  /// Heads of the bodies that have such a post.
  package var heads: [String]
  /// A noun that stands for a body named before ("Phó Chủ tịch Hội").
  package var reference: String?
  /// What the body is when it is left out.
  package var committee: Committee?
  /// The tokens, from "nguyên" to the end of the body.
  package var tokens: Range<Int>
}
