internal import PlenumModel
internal import PlenumResolve

/// What explanations say in words, the same in every format.
enum ExplanationWording {
  /// A confidence with two digits.
  static func confidence(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
  }

  /// What words stand for, unless they say it themselves.
  static func reading(_ label: String, of words: String) -> String {
    label == words ? "" : " = " + label
  }

  /// Where a rule looks for those concerned.
  static func side(_ trigger: ExplainedTrigger) -> String {
    switch trigger.side {
    case "before": "looks before the words"
    case "after": "looks after the words"
    case "next": "looks right after the words"
    case "by": "looks before the words"
    case "adjacent": "looks at what touches the words"
    default: "looks at the list after the words"
    }
  }

  /// What came of a trigger.
  static func outcome(_ trigger: ExplainedTrigger) -> String {
    switch trigger.outcome {
    case .edges(let edges): predicates(edges)
    case .repeats(let rule): "no edge of its own: \(rule) says the same"
    case .closes: "ends the role before it and takes nobody"
    case .excluded: "keeps these persons from other words and gives no edge"
    case .nobody: "no edge: nobody stands where the rule looks"
    case .planned: "no edge: a word of plan or invitation stands before it"
    case .noEvent: "no edge: the article reports no event"
    case .unread: "no edge: headlines and by-lines are not read for this"
    case .absentElsewhere: "no edge: another sentence says that they were absent"
    case .none: "no edge: what it needs beside it is not there"
    }
  }

  /// What a phrase was used for.
  static func use(_ phrase: ExplainedPhrase) -> String {
    switch phrase.use {
    case .edges(let edges): predicates(edges)
    case .taken(let rule): "taken by \(rule), no edge"
    case .stands(let person): "stands for \(person)"
    case .carried(let person): "carried by \(person), no edge here"
    case .part(let kind): "part of \(kind == .event ? "an" : "a") \(kind.rawValue)"
    case .day(let event): "day of: \(event)"
    case .occasion: "an anniversary or award round, no day of an event"
    case .unresolved: "names no node"
    case .unclaimed: unclaimed(phrase.kind)
    }
  }

  private static func unclaimed(_ kind: ExplainedPhrase.Kind) -> String {
    switch kind {
    case .date: "the day of nothing"
    case .post: "nobody carries it"
    default: "no trigger claims it"
    }
  }

  /// What matched in a sentence, in numbers.
  static func summary(_ sentence: ExplainedSentence) -> String {
    let open = sentence.phrases.count { $0.use == .unclaimed }
    let edges = sentence.statements.count
    let triggers = sentence.triggers.count
    return [
      edges == 0 ? "no edge" : count(edges, "edge"),
      triggers == 0 ? "no trigger matches" : count(triggers, "trigger"),
      count(sentence.phrases.count, "phrase") + (open > 0 ? ", \(open) unclaimed" : ""),
    ].joined(separator: ", ")
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }

  private static func predicates(_ edges: [Statement]) -> String {
    "gives " + Set(edges.map(\.predicate)).sorted().map(\.rawValue).joined(separator: ", ")
  }
}
