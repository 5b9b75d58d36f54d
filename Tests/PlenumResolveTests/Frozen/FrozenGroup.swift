/// What a group of thirty frozen sentences tests; the README beside them says it in words.
enum FrozenGroup: String, CaseIterable {
  case names, words, posts, lists, absent, events, directives, dates, coreference
}
