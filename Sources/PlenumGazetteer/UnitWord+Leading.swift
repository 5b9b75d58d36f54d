extension UnitWord {
  /// A way to write a generic word, as words of a key.
  struct Form: Sendable {
    let words: [ArraySlice<UInt8>]
    let meaning: UnitWord
  }

  /// The words and their abbreviations by the first word of the key.
  static let forms: [ArraySlice<UInt8>: [Form]] = {
    let abbreviations: [(String, UnitWord)] = [
      ("tp", .city), ("tx", .town), ("tt", .townlet), ("p", .ward), ("q", .urbanDistrict),
      ("h", .ruralDistrict), ("x", .ruralCommune),
    ]
    let forms = (abbreviations + allCases.map { ($0.text, $0) }).map {
      Form(words: GazetteerKey.words(of: $0.0), meaning: $0.1)
    }
    return Dictionary(grouping: forms) { $0.words.first ?? [] }
  }()

  /// The keys of the words, in the order of the cases.
  private static let keys = allCases.map { GazetteerKey.words(of: $0.text) }

  /// The word as words of a key.
  var keyWords: [ArraySlice<UInt8>] { UnitWord.keys[Int(rawValue)] }

  /// Splits the words of a key into a leading generic word and the rest, which is never empty.
  ///
  /// "Q3" and "p05" count as a word and a number.
  static func leading(_ words: [ArraySlice<UInt8>]) -> (UnitWord, ArraySlice<ArraySlice<UInt8>>)? {
    guard let first = words.first else { return nil }
    for form in forms[first] ?? [] where words.count > form.words.count {
      if words.starts(with: form.words) { return (form.meaning, words[form.words.count...]) }
    }
    return words.count == 1 ? numbered(first) : nil
  }

  private static func numbered(_ word: ArraySlice<UInt8>) -> (
    UnitWord, ArraySlice<ArraySlice<UInt8>>
  )? {
    let number = word.dropFirst()
    guard !number.isEmpty, number.allSatisfy({ (0x30...0x39).contains($0) }),
      let form = forms[word.prefix(1)]?.first
    else { return nil }
    return (form.meaning, [number])
  }
}
