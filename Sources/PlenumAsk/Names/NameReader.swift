internal import PlenumModel
internal import PlenumStore

/// Decides whether words name the nodes of one kind whose labels have them.
struct NameReader {
  let words: [QuestionWord]
  let text: String
  let kind: NodeKind
  let labels: [StoredLabel]

  /// What the words name, if they name something.
  var candidate: NameCandidate? {
    let whole = labels.filter { $0.position == .whole }
    if !whole.isEmpty, kind != .directive { return candidate(whole, "=" + text, isWhole: true) }
    return switch kind {
    case .event: leading
    case .directive: leading ?? numbered
    case .person: familiar
    case .place: placeName
    case .article, .body, .position, .tenure: nil
    }
  }

  private func candidate(_ labels: [StoredLabel], _ filter: String, isWhole: Bool = false)
    -> NameCandidate?
  {
    labels.isEmpty
      ? nil
      : NameCandidate(
        kind: kind, filter: filter, nodes: Set(labels.map(\.node)), isWhole: isWhole)
  }

  /// The beginning of labels, unless it breaks off within a name.
  private var leading: NameCandidate? {
    guard words.count > 1 else { return nil }
    let leading = labels.filter { $0.position == .whole || $0.position == .beginning }
    let clean = leading.filter { $0.position == .whole || isComplete(in: $0) }
    let isWhole = clean.contains { $0.position == .whole }
    if clean.count == leading.count {
      return candidate(clean, "^" + text, isWhole: isWhole)
    }
    guard let label = clean.first, Set(clean.map(\.node)).count == 1 else { return nil }
    return candidate([label], "=" + label.text, isWhole: isWhole)
  }

  /// Whether a label goes on with a sign or a word that is no part of a name.
  private func isComplete(in label: StoredLabel) -> Bool {
    let rest = QuestionWord.words(of: label.text).dropFirst(words.count)
    guard let next = rest.first else { return true }
    return next.gap != " " || next.text.first?.isLowercase == true
  }

  /// A directive's number without its kind: "57-NQ/TW".
  private var numbered: NameCandidate? {
    guard words.count > 1, words[0].text.first?.isNumber == true else { return nil }
    return candidate(labels, text)
  }

  /// The last words of a person's name.
  private var familiar: NameCandidate? {
    candidate(labels.filter { $0.position == .end }, text)
  }

  /// A place without the word for its level.
  private var placeName: NameCandidate? {
    let levels: Set = [
      "phuong", "xa", "quan", "huyen", "thi tran", "thi xa", "thanh pho", "tinh",
    ]
    let named = labels.filter { label in
      guard label.position == .end else { return false }
      let key = LabelKey.search(label.text).split(separator: " ")
      return levels.contains(key.dropLast(words.count).joined(separator: " "))
    }
    let isNumber = words.allSatisfy { $0.text.allSatisfy(\.isNumber) }
    guard !isNumber, Set(named.map(\.text)).count == 1, let label = named.first else { return nil }
    return candidate(named, "=" + label.text)
  }
}
