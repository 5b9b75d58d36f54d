import PlenumModel

/// Tells whether a word can be a Vietnamese syllable, by its onset, rime and tone.
package enum VietnameseSyllable {
  /// Whether the word can be a Vietnamese syllable; case does not matter.
  package static func isPlausible(_ word: some Sequence<Unicode.Scalar>) -> Bool {
    var letters: [Unicode.Scalar] = []
    var tone: UInt8 = 0
    for scalar in word {
      let parts = VietnameseLetter.parts(of: scalar)
      if parts.tone != 0 {
        if tone != 0 { return false }
        tone = parts.tone
      }
      letters.append(parts.letter == "ð" ? "đ" : parts.letter)
      if letters.count > 7 { return false }
    }
    return isPlausible(letters, tone: tone)
  }

  private static func isPlausible(_ letters: [Unicode.Scalar], tone: UInt8) -> Bool {
    for length in 0...min(3, letters.count) {
      guard onsets.contains(Array(letters[..<length])) else { continue }
      let rime = Array(letters[length...])
      guard rimes.contains(rime), let last = rime.last else { continue }
      if isStopped(rime, last) && (1...3).contains(tone) { continue }
      return true
    }
    return false
  }

  /// Syllables that end in a stop carry only the sharp or the heavy tone.
  private static func isStopped(_ rime: [Unicode.Scalar], _ last: Unicode.Scalar) -> Bool {
    last == "c" || last == "p" || last == "t" || (last == "h" && rime.dropLast().last == "c")
  }

  private static let onsets = set(
    of: """
      b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x
      """
  ).union([[]])

  private static let rimes = set(
    of: """
      a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
      e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu
      iêc iêm iên iêng iêp iêt iêu o oa oac oach oai oam oan oang oanh oao oap oat oay
      oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong ooc op ot ô ôc ôi ôm ôn ông ôp ôt
      ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uôc uôi uôm uôn
      uông uôt uơ up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu
      ươc ươi ươm ươn ương ươp ươt ươu y ych yêm yên yêng yêt yêu yn ynh yt
      """)

  private static func set(of words: String) -> Set<[Unicode.Scalar]> {
    Set(words.split(whereSeparator: \.isWhitespace).map { Array($0.unicodeScalars) })
  }
}
