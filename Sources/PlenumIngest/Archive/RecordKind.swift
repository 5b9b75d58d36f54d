/// What a record of an archive holds, as its heads say.
enum RecordKind {
  /// A page or a text that can be an article.
  case page(PageHead)
  /// Something else.
  case omitted(Omission)

  /// Tells the kind of a record with its block at a range of the bytes.
  init(_ fields: HeaderFields, _ bytes: [UInt8], _ block: Range<Int>) {
    let media = MediaType(fields["content-type"])
    switch fields["warc-type"]?.lowercased() {
    case "response":
      let isAnswer = media.name.isEmpty || media.name == "application/http"
      self =
        isAnswer || AnswerHead.stands(in: bytes, at: block)
        ? RecordKind(answer: fields, bytes, block) : RecordKind(bare: media, block)
    case "resource": self = RecordKind(bare: media, block)
    case "conversion" where media.name == "text/plain":
      self = .page(PageHead(body: block.lowerBound, charset: media.charset, isText: true))
    case "conversion": self = RecordKind(bare: media, block)
    case let type: self = .omitted(type.flatMap(RecordKind.omission) ?? .other)
    }
  }

  private static func omission(_ type: String) -> Omission? {
    let known: [Omission] = [.warcinfo, .request, .metadata, .revisit, .continuation]
    return known.first { $0.rawValue == type }
  }

  /// A block that is a page without a server's answer around it.
  private init(bare media: MediaType, _ block: Range<Int>) {
    self =
      media.isHTML
      ? .page(PageHead(body: block.lowerBound, charset: media.charset)) : .omitted(.type)
  }

  /// A block that is the answer of a server.
  private init(answer fields: HeaderFields, _ bytes: [UInt8], _ block: Range<Int>) {
    let answer = AnswerHead(bytes, block)
    guard answer.status == 200 else {
      self = .omitted(.status)
      return
    }
    let head = answer.fields
    let media = MediaType(head["content-type"] ?? fields["warc-identified-payload-type"])
    let body = answer.fields.end..<block.upperBound
    let looksLikePage = Payload.looksLikePage(bytes, body)
    guard media.isHTML || (media.name.isEmpty && looksLikePage) else {
      self = .omitted(.type)
      return
    }
    var page = PageHead(body: body.lowerBound, charset: media.charset)
    page.isChunked = head["transfer-encoding"]?.lowercased().contains("chunked") == true
    let encodings = Payload.Encoding.list(head["content-encoding"])
    page.encodings = looksLikePage ? [] : encodings.compactMap(\.self)
    let isKnown = looksLikePage || !encodings.contains { $0 == nil }
    self = isKnown ? .page(page) : .omitted(.encoding)
  }
}
