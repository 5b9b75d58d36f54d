/// What a place name means in its context.
package struct PlaceResolution: Sendable, Equatable {
  /// The one unit that is meant; nil when it stays open.
  package let unit: AdministrativeUnit?
  /// The units that may be meant; empty for an unknown name.
  package let candidates: [AdministrativeUnit]
  /// Whether the unit bears the generic word that was asked for.
  ///
  /// Units change rank: text of 2021 says "huyện Việt Yên", the table "thị xã Việt Yên".
  package let hasSameWord: Bool
}
