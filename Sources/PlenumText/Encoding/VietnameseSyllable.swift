import PlenumModel

/// Tells whether a word can be a Vietnamese syllable, by its onset, rime and tone.
package enum VietnameseSyllable {
  /// Whether the word can be a Vietnamese syllable; case does not matter.
  package static func isPlausible(_ word: some Sequence<Unicode.Scalar>) -> Bool {
    var letters = Letters()
    var tone: UInt8 = 0
    for scalar in word {
      let parts = VietnameseLetter.parts(of: scalar)
      if parts.tone != 0 {
        if tone != 0 { return false }
        tone = parts.tone
      }
      guard letters.append(parts.letter == "ð" ? "đ" : parts.letter) else { return false }
    }
    return isPlausible(letters, tone: tone)
  }

  private static func isPlausible(_ letters: Letters, tone: UInt8) -> Bool {
    for length in 0...min(3, letters.count) {
      guard length == 0 || onsets.contains(letters.prefix(length)) else { continue }
      guard rimes.contains(letters.dropFirst(length)) else { continue }
      if letters.isStopped && (1...3).contains(tone) { continue }
      return true
    }
    return false
  }

  /// Up to seven letters in one number, nine bits for each, the first in the lowest.
  private struct Letters {
    private(set) var count = 0
    private var bits: UInt64 = 0

    /// Adds a letter; false for one that Vietnamese does not have and for the eighth.
    mutating func append(_ letter: Unicode.Scalar) -> Bool {
      guard letter.value < 512, count < 7 else { return false }
      bits |= UInt64(letter.value) << UInt64(9 * count)
      count += 1
      return true
    }

    func prefix(_ length: Int) -> UInt64 { bits & (1 << UInt64(9 * length) - 1) }

    func dropFirst(_ length: Int) -> UInt64 { bits >> UInt64(9 * length) }

    /// Syllables that end in a stop carry only the sharp or the heavy tone.
    var isStopped: Bool {
      guard count > 0 else { return false }
      switch dropFirst(count - 1) {
      case 0x63, 0x70, 0x74: return true
      case 0x68: return count > 1 && dropFirst(count - 2) & 511 == 0x63
      default: return false
      }
    }
  }

  private static let onsets = set(
    of: """
      b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x
      """)

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

  private static func set(of words: String) -> Set<UInt64> {
    Set(
      words.split(whereSeparator: \.isWhitespace).map { word in
        var letters = Letters()
        for letter in word.unicodeScalars { _ = letters.append(letter) }
        return letters.dropFirst(0)
      })
  }
}
