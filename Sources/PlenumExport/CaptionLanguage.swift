/// The language of captions in GraphML and pictures; names of nodes stay as articles write them.
public enum CaptionLanguage: String, Sendable, CaseIterable {
  case vietnamese = "vi"
  case english = "en"
}
