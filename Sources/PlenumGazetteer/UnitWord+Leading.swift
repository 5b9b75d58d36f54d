extension UnitWord {
  /// Splits the words of a key into a leading generic word and the rest, which is never empty.
  ///
  /// "Q3" and "p05" count as a word and a number.
  static func leading(_ words: [Substring]) -> (UnitWord, ArraySlice<Substring>)? {
    for count in [2, 1] where words.count > count {
      if let word = byKey[words[..<count].joined(separator: " ")] {
        return (word, words[count...])
      }
    }
    guard words.count == 1, let first = words.first?.first, let word = byKey[String(first)] else {
      return nil
    }
    let number = words[0].dropFirst()
    guard !number.isEmpty, number.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    return (word, [number])
  }
}
