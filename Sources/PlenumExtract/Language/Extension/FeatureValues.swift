import PlenumGazetteer
import PlenumModel

/// What may stand in the columns of lexicons and in what rules set.
enum FeatureValues {
  /// The values one feature takes.
  enum Domain {
    /// One of these words.
    case words([String])
    /// A whole number.
    case number

    /// Whether a value is one of them.
    func contains(_ value: String) -> Bool {
      switch self {
      case .words(let words): words.contains(value)
      case .number: Int(value) != nil
      }
    }

    /// The values, for a message.
    var description: String {
      switch self {
      case .words(let words): words.joined(separator: ", ")
      case .number: "a number"
      }
    }
  }

  /// The values of a column; nil where any text may stand.
  static func domain(of column: String, in lexicon: String) -> Domain? {
    switch "\(lexicon).\(column)" {
    case "bodyHead.type": .words(BodyParser.types.keys.sorted())
    case "bodyHead.takes": .words(BodyPart.Slot.allCases.map(\.rawValue))
    case "bodyHead.level": .words(UnitWord.allCases.map(\.text))
    case "bodyHead.case": .words(["any"])
    case "clauseStart.after": .words(["any", "comma", "subject"])
    case "documentLetters.series": .words(["kind", "party", "state"])
    case "eventHead.type", "eventVerb.type": .words(eventTypes)
    case "familyName.class": .words(["1", "2", "3"])
    case "honorific.number": .words(["one", "many"])
    case "rank.kind": .words(["rank", "degree", "religious", "honour"])
    case "title.committee": .words(PositionPhrase.Committee.allCases.map(\.rawValue))
    case "title.glued": .number
    case "unitWord.word": .words(UnitWord.allCases.map(\.text) + ["sub"])
    case "unitWord.level": .words(["commune", "district", "city", "province", "sub"])
    default: nil
    }
  }

  /// The columns without which an entry of a lexicon says nothing.
  static func required(in lexicon: String) -> [String] {
    switch lexicon {
    case "bodyHead": ["type", "takes"]
    case "clauseStart": ["after"]
    case "congressOf", "directiveKind": ["label"]
    case "documentLetters": ["series"]
    case "eventHead", "eventVerb": ["type"]
    case "unitWord": ["word", "level"]
    default: []
    }
  }

  /// What a rule can set.
  static let ruleAttributes: [(name: String, domain: Domain)] = [
    ("frame", .words(Trigger.Frame.allCases.map(\.rawValue))),
    ("side", .words(Trigger.Side.allCases.map(\.rawValue))),
    ("loose", .words(["yes"])), ("occasion", .words(["yes"])), ("relative", .number),
  ]

  private static let eventTypes =
    Subtype.allCases.filter { $0.kind == .event }.map { $0.rawValue.lowered } + ["other"]
}
