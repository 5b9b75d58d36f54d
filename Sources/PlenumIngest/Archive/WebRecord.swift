/// What the heads of a record say of the page in it.
struct PageHead: Sendable {
  /// Index of the page's first byte.
  var body: Int
  /// The charset the server gave.
  var charset: String?
  /// Whether it is plain text.
  var isText = false
  /// Whether the server sent the page in chunks.
  var isChunked = false
  /// How the page is packed, the last one first undone.
  var encodings: [Payload.Encoding] = []
}

/// A page or text of an archive, as it was sent.
struct WebRecord: Sendable {
  /// Where the record begins.
  let place: BytePlace
  /// The address.
  let url: String?
  /// When it was retrieved, as the head writes it.
  let date: String?
  /// What the heads say of the page.
  let head: PageHead
  /// The page with all that was done to it for sending.
  let body: [UInt8]
}
