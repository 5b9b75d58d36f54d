/// A pattern over tokens, as written in a rule.
indirect enum Pattern: Equatable {
  /// These words, whatever their case and tone placement.
  case words(String)
  /// An entry of a lexical class: `@class`.
  case lexical(String)
  /// A token that passes a predicate: `%name`.
  case predicate(String)
  /// Any one token: `_`.
  case any
  /// One after the other.
  case sequence([Pattern])
  /// One of several: `(a | b)`.
  case choice([Pattern])
  /// Repeated, as often as possible or, when lazy, as rarely: `x?` `x*` `x+` `x{1,3}` `x{0,9}?`.
  case repetition(Pattern, ClosedRange<Int>, isLazy: Bool)
  /// Named: `name:x`.
  case capture(String, Pattern)
  /// Not followed by: `!x`; followed by, without taking it: `&x`, which is `!!x`.
  case negation(Pattern)
}
