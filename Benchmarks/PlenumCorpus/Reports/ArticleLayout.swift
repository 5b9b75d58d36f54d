/// The order in which an article tells things: its paragraphs, each with its sections.
struct ArticleLayout: Sendable {
  /// A part of an article.
  enum Section: Sendable {
    case lead, place, chair, attendance, guests
    case facts, report, speech, guestSpeech, voters, thanks
    case directives, implementation, issued, conclusion
  }

  let paragraphs: [[Section]]

  /// All layouts; chairs, attendance and directives stand in each.
  static let all: [ArticleLayout] = [
    [[.lead, .chair, .attendance], [.report], [.directives], [.speech, .facts], [.conclusion]],
    [
      [.lead], [.guests, .attendance], [.chair], [.facts], [.directives, .implementation],
      [.guestSpeech],
    ],
    [[.lead, .guests], [.chair, .attendance], [.report, .facts], [.directives], [.conclusion]],
    [[.lead, .chair], [.directives], [.attendance], [.guestSpeech], [.conclusion, .facts]],
    [
      [.lead, .place], [.chair, .guests, .attendance], [.voters], [.directives],
      [.facts, .conclusion],
    ],
    [
      [.lead], [.chair], [.report], [.speech], [.directives], [.guests, .attendance], [.conclusion],
    ],
    [
      [.lead, .attendance, .chair], [.facts], [.issued, .directives], [.implementation], [.speech],
    ],
    [[.lead, .chair, .guests], [.facts, .report], [.attendance], [.directives, .facts]],
    [[.lead, .facts], [.attendance], [.chair], [.guestSpeech], [.directives], [.thanks]],
    [[.lead, .directives], [.chair, .attendance], [.implementation], [.speech, .conclusion]],
    [
      [.lead], [.guests], [.chair, .attendance, .report], [.directives, .issued], [.facts],
      [.thanks],
    ],
    [[.lead, .chair, .attendance, .directives], [.conclusion]],
    [[.lead, .attendance], [.report, .facts, .chair], [.voters], [.directives], [.guestSpeech]],
    [
      [.lead, .place, .chair], [.attendance], [.directives, .implementation, .facts], [.conclusion],
    ],
    [
      [.lead, .guests, .chair], [.attendance], [.speech], [.speech], [.directives], [.guestSpeech],
    ],
  ].map { ArticleLayout(paragraphs: $0) }
}
