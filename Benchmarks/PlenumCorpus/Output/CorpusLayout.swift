/// The files a corpus is written as.
package enum CorpusLayout: String, Sendable, CaseIterable {
  /// A plain-text file or a page for each article, at most 1,000 in a folder.
  case text, html
  /// Archives of pages as a crawler fetched them.
  case warc
  /// One file with one article a line.
  case jsonl
}
