/// The head of a record of an archive.
struct RecordHead {
  /// Position of the record.
  let start: Int
  /// Position of what follows the head.
  let block: Int
  /// The named lines.
  let fields: HeaderFields

  /// The length the head gives for the block, or nil when it gives none that can be.
  var length: Int? {
    guard let text = fields["content-length"], let length = Int(text), length >= 0,
      length < 1 << 50
    else { return nil }
    return length
  }

  /// The address the record was fetched from.
  var url: String? {
    guard var text = fields["warc-target-uri"] else { return nil }
    if text.hasPrefix("<"), text.hasSuffix(">") { text = String(text.dropFirst().dropLast()) }
    return text.isEmpty ? nil : text
  }
}
