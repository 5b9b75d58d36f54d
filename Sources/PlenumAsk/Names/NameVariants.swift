/// The ways in which words of a question may be written in a label.
struct NameVariants {
  private struct ShortForm {
    let key: QuestionWord.Key
    let words: [QuestionWord]
  }

  private let shortForms: [ShortForm]

  init(_ grammar: QuestionGrammar) {
    shortForms = grammar.lines.filter { $0.part == .abbreviation }.flatMap { line in
      line.phrases.compactMap { phrase in
        guard case .word(let key)? = phrase.first else { return nil }
        return ShortForm(key: key, words: QuestionWord.words(of: line.means))
      }
    }
  }

  /// The words as typed, with short forms written out, with long forms shortened, and with "số"
  /// before a number.
  func variants(of words: [QuestionWord]) -> [[QuestionWord]] {
    var variants = [words]
    variants += [expanded(words, choosing: \.first), expanded(words, choosing: \.last)]
    variants.append(shortened(words))
    if let numbered = numbered(words) { variants.append(numbered) }
    var seen: Set<String> = []
    return variants.filter { seen.insert(QuestionWord.text(of: $0)).inserted }
  }

  private func expanded(
    _ words: [QuestionWord], choosing choose: ([ShortForm]) -> ShortForm?
  ) -> [QuestionWord] {
    var result: [QuestionWord] = []
    var isAfterForm = false
    for word in words {
      let gap = isAfterForm ? " " : word.gap
      let form = choose(shortForms.filter { word.key.matches($0.key) })
      isAfterForm = form != nil
      for (index, part) in (form?.words ?? [word]).enumerated() {
        result.append(QuestionWord(part.text, gap: index == 0 ? gap : " "))
      }
    }
    return result
  }

  private func shortened(_ words: [QuestionWord]) -> [QuestionWord] {
    var result: [QuestionWord] = []
    var index = 0
    while index < words.count {
      let form = shortForms.filter { $0.words.count > 1 }.first { form in
        words.count - index >= form.words.count
          && zip(words[index...], form.words).allSatisfy { $0.key.matches($1.key) }
      }
      if let form {
        result.append(QuestionWord(form.key.exact.uppercased(), gap: words[index].gap))
        index += form.words.count
      } else {
        result.append(words[index])
        index += 1
      }
    }
    return result
  }

  /// "Chỉ thị 08" as "Chỉ thị số 08".
  private func numbered(_ words: [QuestionWord]) -> [QuestionWord]? {
    guard let index = words.firstIndex(where: { $0.text.first?.isNumber == true }), index >= 2,
      words[index - 1].key.plain != "so"
    else { return nil }
    return words[..<index] + [QuestionWord("số")] + words[index...]
  }
}
