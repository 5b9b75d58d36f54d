import PlenumModel
import PlenumText

extension ArticleMaker {
  /// Reads a plain-text file.
  func outcome(text bytes: [UInt8]) -> ArticleOutcome {
    outcome { () throws(IngestFailure) in outcome(of: try article(text: bytes)) }
  }

  /// Reads a page; the charset is that of the server, the address that of the record.
  func outcome(page bytes: [UInt8], charset: String? = nil, url: String? = nil) -> ArticleOutcome {
    outcome { () throws(IngestFailure) in
      let text = try decode(bytes, declared: charset ?? CharsetLabel.find(in: bytes)).text
      if let omission = filter.omission(ofPage: text) { return .omitted(omission) }
      return outcome(of: try article(page: text, url: url))
    }
  }

  /// Reads a line of a `.jsonl` file.
  func outcome(record bytes: [UInt8], line: Int) -> ArticleOutcome {
    outcome { () throws(IngestFailure) in outcome(of: try article(record: bytes, line: line)) }
  }

  /// Reads a record of a web archive.
  func outcome(web record: WebRecord, _ payload: Payload) -> ArticleOutcome {
    let outcome = undatedOutcome(web: record, payload)
    guard case .article(var article) = outcome, let date = record.date else { return outcome }
    article.readRetrieval(date, field: "WARC-Date")
    return .article(article)
  }

  private func undatedOutcome(web record: WebRecord, _ payload: Payload) -> ArticleOutcome {
    let bytes: [UInt8]
    do throws(Payload.Problem) {
      bytes = try payload.page(of: record)
    } catch {
      return .failure(
        error == .tooLarge
          ? failure(
            .tooLarge, "the page unpacks to more than \(payload.sizeLimit) bytes; leave it out")
          : failure(.damagedPayload, "the packed page is damaged; fetch it again"))
    }
    let (charset, url) = (record.head.charset, record.url)
    if !record.head.isText { return outcome(page: bytes, charset: charset, url: url) }
    return outcome { () throws(IngestFailure) in
      outcome(of: try article(text: bytes, declared: charset, url: url))
    }
  }

  private func outcome(_ make: () throws(IngestFailure) -> ArticleOutcome) -> ArticleOutcome {
    do throws(IngestFailure) {
      return try make()
    } catch {
      return omission(for: error).map { .omitted($0) } ?? .failure(error)
    }
  }

  private func outcome(of article: Article) -> ArticleOutcome {
    filter.omission(of: article).map { .omitted($0) } ?? .article(article)
  }

  /// Why a page that holds no article is left out; on the web most do not, so only files are named.
  private func omission(for failure: IngestFailure) -> Omission? {
    if let omission = filter.omission(for: failure) { return omission }
    guard byte != nil else { return nil }
    switch failure.reason {
    case .noArticleText, .empty: return .noArticle
    case .notVietnamese: return .notVietnamese
    case .binary: return .type
    default: return nil
    }
  }
}
