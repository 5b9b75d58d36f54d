/// What readers call a term, in both languages.
struct TermNames {
  let vietnamese: String
  let english: String
  /// One sentence of explanation; empty for terms of other vocabularies.
  let comment: String

  init(_ vietnamese: String, _ english: String, _ comment: String = "") {
    self.vietnamese = vietnamese
    self.english = english
    self.comment = comment
  }

  subscript(language: CaptionLanguage) -> String {
    language == .vietnamese ? vietnamese : english
  }
}
