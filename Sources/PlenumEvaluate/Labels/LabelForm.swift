internal import Foundation

/// The forms in which labels, titles and numbers are compared.
package enum LabelForm {
  /// A name: plain text without more knowledge.
  package static func name(_ text: String) -> String { PlainText.form(text) }

  /// A label: abbreviations expanded, the names of one committee made equal.
  package static func label(_ text: String) -> String {
    let plain = Array(PlainText.form(text).unicodeScalars)
    let expanded = PlainText.squeeze(Abbreviations.ofBodies.rewrite(plain))
    let joined = CommitteeNames.ofExecutives.rewrite(CommitteeNames.front.rewrite(expanded))
    let bare = CommitteeNames.ofBrackets.rewrite(joined)
    return PlainText.tidy(CommitteeNames.ofRepetition.rewrite(bare))
  }

  /// A label of an organizer: a party organisation stands for its committee.
  package static func organizer(_ text: String) -> String {
    let label = Array(label(text).unicodeScalars)
    let committee = CommitteeNames.ofOrganizations.rewrite(label)
    return String(scalars: CommitteeNames.ofRepetition.rewrite(committee))
  }

  /// A title: abbreviations of posts expanded too.
  package static func title(_ text: String) -> String {
    String(scalars: Abbreviations.ofTitles.rewrite(Array(label(text).unicodeScalars)))
  }

  /// A term of years, such as `2020-2025`; nil for none.
  package static func term(_ text: String) -> String? {
    let term = name(text).filter { !$0.isWhitespace }
    return term.isEmpty ? nil : term
  }

  /// The number of a document: one kind of dash, no spaces, no "số", `tw` for "TƯ".
  package static func number(_ text: String) -> String {
    let lower = text.precomposedStringWithCanonicalMapping.lowercased().unicodeScalars
    let signs = lower.filter { !$0.properties.isWhitespace }.map(PlainText.hyphenated)
    var number = String(scalars: signs).trimmingCharacters(in: CharacterSet(charactersIn: ".,;:"))
    for prefix in ["số:", "số"] where number.hasPrefix(prefix) {
      number.removeFirst(prefix.count)
      break
    }
    return centralCommittee(in: Array(number.unicodeScalars))
  }

  /// The words of a label that is in its form already.
  package static func words(of label: String) -> [String] {
    label.unicodeScalars.split { !$0.isWordPart }.map { String(scalars: $0) }
  }

  /// `tw` for every "tư" between signs other than letters.
  private static func centralCommittee(in number: [Unicode.Scalar]) -> String {
    var written: [Unicode.Scalar] = []
    for part in LabelForm.runs(of: number) {
      written += String(scalars: part) == "tư" ? Array("tw".unicodeScalars) : Array(part)
    }
    return String(scalars: written)
  }

  /// The runs of letters and of other signs, in order.
  private static func runs(of text: [Unicode.Scalar]) -> [ArraySlice<Unicode.Scalar>] {
    var runs: [ArraySlice<Unicode.Scalar>] = []
    var start = 0
    for index in text.indices where index > 0 && text[index].isLetter != text[index - 1].isLetter {
      runs.append(text[start..<index])
      start = index
    }
    if start < text.count { runs.append(text[start...]) }
    return runs
  }
}
