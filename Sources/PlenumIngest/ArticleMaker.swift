import Foundation
import PlenumModel
import PlenumText

/// Makes articles of the bytes of one file or record.
struct ArticleMaker {
  /// The file, for messages.
  let file: String
  /// The path below the input, which names articles without id and address.
  let relativePath: String
  /// Where the record stands in an archive.
  var byte: BytePlace?
  /// Where pages of known kinds keep their articles.
  let recipes: RecipeBook
  /// Leaves articles out.
  let filter: ArticleFilter

  /// The article of a plain-text file or record.
  func article(text bytes: [UInt8], declared: String? = nil, url: String? = nil)
    throws(IngestFailure) -> Article
  {
    let text = readable(try decode(bytes, declared: declared))
    var article = article(text: text, identity: url ?? path(), line: nil)
    article.url = url
    return try checked(article, line: nil)
  }

  /// The article of a decoded page, which may have been retrieved from an address.
  func article(page: String, url: String? = nil) throws(IngestFailure) -> Article {
    var article = try self.page(page, identity: nil, line: nil)
    if let url {
      article.identity = CanonicalLink.address(article.url, of: url)
      article.url = article.identity
    }
    return try checked(article, line: nil)
  }

  /// The article of a line of a `.jsonl` file.
  func article(record bytes: [UInt8], line: Int) throws(IngestFailure) -> Article {
    let record = try parse(bytes, line: line)
    var article: Article
    if let html = record.html, record.text == nil {
      article = try page(html, identity: record.id ?? record.url, line: line)
    } else if let text = record.text {
      let identity = record.id ?? record.url ?? path(line)
      article = self.article(
        text: readable(DecodedText(text: text, encoding: .utf8)), identity: identity, line: line)
    } else {
      throw failure(.noArticleText, "the record has neither text nor html; add one", line: line)
    }
    article.url = record.url ?? article.url
    article.headline = record.title.map(TextSpacing.collapse) ?? article.headline
    article.published = record.published.flatMap(MetaDate.read) ?? article.published
    article.author = record.author.flatMap(AuthorName.normalize) ?? article.author
    if let text = record.retrieved { article.readRetrieval(text, field: "retrieved") }
    return try checked(article, line: line)
  }

  private func parse(_ bytes: [UInt8], line: Int) throws(IngestFailure) -> ArticleRecord {
    let plain = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    do {
      return try JSONDecoder().decode(ArticleRecord.self, from: Data(plain))
    } catch {
      throw failure(
        .brokenRecord, "the line is no JSON object of an article; write it again", line: line)
    }
  }

  func decode(_ bytes: [UInt8], declared: String?) throws(IngestFailure) -> DecodedText {
    if bytes.allSatisfy({ $0 <= 0x20 && $0 != 0 }) {
      throw failure(.empty, "the file is empty; leave it out or fetch it again")
    }
    guard let decoded = TextDecoder.decode(bytes, declared: declared) else {
      if TextDecoder.isBinary(bytes) {
        throw failure(.binary, "the file is not text; give a .txt, .html or .jsonl file")
      }
      throw failure(.unknownEncoding, "the encoding is not known; save the file as UTF-8")
    }
    return decoded
  }

  /// Unicode text keeps every character; only legacy text is cleaned.
  private func readable(_ decoded: DecodedText) -> String {
    if let repaired = FontEncodingRepair.repair(decoded.text) {
      return TextCleaner.clean(repaired.text)
    }
    switch decoded.encoding {
    case .utf8, .utf16LittleEndian, .utf16BigEndian:
      return TextCleaner.normalizeLineEnds(decoded.text)
    case .windows1258, .tcvn3, .vni, .windows1252: return TextCleaner.clean(decoded.text)
    }
  }

  private func article(text: String, identity: String, line: Int?) -> Article {
    let reading = PlainTextReader().read(text)
    return Article(
      identity: identity, origin: place(line), text: text, blocks: reading.blocks,
      headline: reading.headline, published: reading.published, author: reading.author)
  }

  private func page(_ html: String, identity: String?, line: Int?) throws(IngestFailure) -> Article
  {
    let reading: PageReader.Reading
    do {
      reading = try PageReader(recipes: recipes).read(html)
    } catch {
      throw error == .tooDeep
        ? failure(
          .tooDeep, "the page nests elements too deeply; repair or leave it out", line: line)
        : failure(.noArticleText, "the page holds no article text; check the address", line: line)
    }
    return Article(
      identity: identity ?? reading.url ?? path(line), origin: place(line), text: reading.text,
      blocks: reading.blocks, headline: reading.headline, published: reading.published,
      author: reading.author, url: reading.url, publisher: reading.publisher)
  }

  private func checked(_ article: Article, line: Int?) throws(IngestFailure) -> Article {
    guard article.blocks.contains(where: { $0.kind != .boilerplate }) else {
      throw failure(.noArticleText, "there is no article text; leave the file out", line: line)
    }
    if let problem = LanguageCheck.problem(with: article) {
      throw failure(.notVietnamese, problem, line: line)
    }
    return article
  }

  /// The path of the file, with the line or byte of a record in it.
  private func path(_ line: Int? = nil) -> String {
    if let line { return "\(relativePath)#\(line)" }
    return byte.map { "\(relativePath)#\($0.offset)+\($0.inner)" } ?? relativePath
  }

  private func place(_ line: Int?) -> String {
    line.map { "\(file):\($0)" } ?? byte.map { "\(file), \($0)" } ?? file
  }

  func failure(_ reason: IngestFailure.Reason, _ message: String, line: Int? = nil)
    -> IngestFailure
  {
    IngestFailure(file: file, line: line, byte: byte, reason: reason, message: message)
  }
}
