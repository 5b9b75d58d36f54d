import PlenumModel

/// Which pages of the inputs are read at all.
package struct ArticleFilter: Sendable {
  /// The hosts whose pages are wanted; none stands for all.
  package var hosts: [HostPattern] = []
  /// Whether only pages in Vietnamese are wanted.
  package var isVietnamese = false
  /// Whether only pages are wanted that can be news of parties and authorities.
  package var isInGenre = false

  /// Makes a filter that lets everything through.
  package init() {}

  /// Whether pages of an address are wanted.
  func admits(url: String?) -> Bool {
    if hosts.isEmpty { return true }
    guard let host = url.flatMap(HostPattern.host) else { return false }
    return hosts.contains { $0.matches(host) }
  }

  /// Why a page or text is left out before it is parsed; it keeps what it is not sure of.
  func omission(ofPage text: String) -> Omission? {
    guard isVietnamese || isInGenre else { return nil }
    if !LanguageTest.admits(page: text) { return isVietnamese ? .language : .genre }
    return isInGenre && !GenreTest.canAdmit(page: text) ? .genre : nil
  }

  /// Why an article is left out before anything is extracted.
  func omission(of article: Article) -> Omission? {
    if !admits(url: article.url) { return .host }
    return isInGenre && !GenreTest.admits(article) ? .genre : nil
  }

  /// Why a page that is no article of the language is left out rather than named.
  func omission(for failure: IngestFailure) -> Omission? {
    switch failure.reason {
    case .notVietnamese, .unknownEncoding:
      isVietnamese ? .language : isInGenre ? .genre : nil
    default: nil
    }
  }
}
