public import PlenumText

/// All lexicons in one automaton: a trie over interned syllables.
public struct Lexicon: Sendable {
  /// Names of the lexical classes; a class is its index here.
  public private(set) var classes: [String] = []
  /// All entries.
  public private(set) var entries: [LexiconEntry] = []
  /// The syllables of all entries (and of the rules compiled against this lexicon).
  public package(set) var syllables = SyllableTable()

  private var transitions = TransitionTable()
  private var outputs: [[Int32]] = [[]]
  private var openings: [Set<UInt32>] = []

  /// Starts empty.
  public init() {}

  /// Builds the automaton over some files.
  public init(files: [LexiconFile]) {
    for file in files { add(file) }
  }

  /// The number of a class, or nil if no file has that name.
  public func classIndex(_ name: String) -> Int? { classes.firstIndex(of: name) }

  /// The syllables an entry of this class can begin with.
  func openings(of lexicalClass: Int) -> Set<UInt32> { openings[lexicalClass] }

  /// The entries that stand at a token, shortest first, none crossing `limit`.
  public func matches(in tokens: [Token], at start: Int, limit: Int) -> [LexicalMatch] {
    var found: [LexicalMatch] = []
    var state: Int32 = 0
    var index = start
    while index < limit {
      let syllable = tokens[index].syllable
      guard syllable != SyllableTable.unknown,
        let next = transitions.next(from: state, over: syllable)
      else { break }
      state = next
      index += 1
      for entry in outputs[Int(state)] {
        found.append(
          LexicalMatch(
            lexicalClass: entries[Int(entry)].lexicalClass, length: index - start,
            entry: Int(entry)))
      }
    }
    return found
  }

  /// Adds the entries of a file; its name becomes a class unless it is one already.
  public mutating func add(_ file: LexiconFile) {
    let lexicalClass = intern(className: file.name)
    for row in file.rows {
      for phrase in row.phrases {
        add(LexiconEntry(lexicalClass: lexicalClass, phrase: phrase, features: row.features))
      }
    }
  }

  private mutating func intern(className: String) -> Int {
    if let known = classIndex(className) { return known }
    classes.append(className)
    openings.append([])
    return classes.count - 1
  }

  private mutating func add(_ entry: LexiconEntry) {
    let keys = intern(phrase: entry.phrase)
    guard let first = keys.first else { return }
    var state: Int32 = 0
    for key in keys { state = step(from: state, over: key) }
    openings[entry.lexicalClass].insert(first)
    outputs[Int(state)].append(Int32(entries.count))
    entries.append(entry)
  }

  private mutating func step(from state: Int32, over syllable: UInt32) -> Int32 {
    if let next = transitions.next(from: state, over: syllable) { return next }
    let next = Int32(outputs.count)
    outputs.append([])
    transitions.insert(from: state, over: syllable, to: next)
    return next
  }

  /// Interns the tokens of a phrase.
  package mutating func intern(phrase: String) -> [UInt32] {
    Tokenizer.keys(of: Array(phrase.utf8)).map { syllables.intern($0) }
  }
}
