package import PlenumModel

/// One head of a body's name with the words that belong to it: "Ban Tổ chức", "Sở Y tế", "Chi bộ 7".
package struct BodyPart: Sendable, Hashable {
  /// What may follow a head; the column `takes` of the lexicon.
  package enum Slot: String, Sendable, CaseIterable {
    case unit, owner, either, field, fieldonly, free, freeunit, cell, none, must, council, mission,
      group
    case topic
    case levelonly, optional, center, nation
  }

  /// The head in its expanded form.
  package var head: String
  /// Words after the head that belong to it; empty if none.
  package var detail: String
  /// The kind of body.
  package var type: Subtype
  /// What may follow.
  package var slot: Slot
  /// The generic word of the unit that the head itself says ("Quận ủy": quận).
  package var level: String?

  /// Makes a part.
  package init(head: String, detail: String = "", type: Subtype, slot: Slot, level: String? = nil) {
    self.head = head
    self.detail = detail
    self.type = type
    self.slot = slot
    self.level = level
  }

  /// Head and detail as one label.
  package var label: String { detail.isEmpty ? head : head + " " + detail }
}
