internal import PlenumModel
internal import PlenumStore

/// Finds what words of a question stand for among the labels of a store.
struct NameFinder {
  private let store: GraphStore
  private let variants: NameVariants

  init(_ store: GraphStore, _ grammar: QuestionGrammar) {
    self.store = store
    variants = NameVariants(grammar)
  }

  /// The names that begin at a word, by how many words they take; a single word must be written as a
  /// name.
  func names(in words: [QuestionWord], at start: Int) throws -> [Int: [NameCandidate]] {
    var names: [Int: [NameCandidate]] = [:]
    for end in start + 1...words.count {
      let forms = variants.variants(of: Array(words[start..<end]))
      let known = try forms.filter { try store.hasLabel(with: QuestionWord.text(of: $0)) }
      if known.isEmpty { break }
      let isName = end - start > 1 || words[start].text.first?.isUppercase == true
      let found = isName ? try known.flatMap(candidates) : []
      if !found.isEmpty { names[end - start] = NameFinder.best(of: found) }
    }
    return names
  }

  /// One candidate a kind, whole names before parts of names.
  private static func best(of candidates: [NameCandidate]) -> [NameCandidate] {
    let whole = candidates.filter(\.isWhole)
    var best: [NodeKind: NameCandidate] = [:]
    for candidate in whole.isEmpty ? candidates : whole {
      if let other = best[candidate.kind], other.nodes.count >= candidate.nodes.count { continue }
      best[candidate.kind] = candidate
    }
    return best.values.sorted { $0.kind.rawValue < $1.kind.rawValue }
  }

  private func candidates(_ words: [QuestionWord]) throws -> [NameCandidate] {
    let text = QuestionWord.text(of: words)
    let labels = try store.labels(around: text)
    return Dictionary(grouping: labels, by: \.kind).compactMap { kind, labels in
      NameReader(words: words, text: text, kind: kind, labels: labels).candidate
    }
  }
}
