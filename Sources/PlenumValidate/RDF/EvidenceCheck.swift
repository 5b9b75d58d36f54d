/// Checks the offsets, the confidence and the quote of statements.
final class EvidenceCheck {
  private let faults: FaultCollector
  private let articleText: ((String) throws -> String?)?
  private let table = TermTable.shared

  init(_ faults: FaultCollector, _ articleText: ((String) throws -> String?)?) {
    self.faults = faults
    self.articleText = articleText
  }

  /// Checks a statement as far as it has been read; others pass.
  func check(_ entry: Spill.Entry) throws {
    guard entry.kinds.contains(.statement) else { return }
    let start = content("oa:start", of: entry).flatMap { Int($0) }
    let end = content("oa:end", of: entry).flatMap { Int($0) }
    if let start, start < 0 {
      faults.add(.bounds, line: entry.line, "\(entry.name) starts at \(start)")
    }
    if let start, let end, start > end {
      faults.add(
        .bounds, line: entry.line, "\(entry.name) starts at \(start) behind its end \(end)")
    }
    if let number = content("plm:confidence", of: entry), let confidence = Double(number),
      !(0...1).contains(confidence)
    {
      faults.add(
        .bounds, line: entry.line, "\(entry.name) has the confidence \(number), not one from 0 to 1"
      )
    }
    if let start, let end, start >= 0, start <= end {
      try checkQuote(of: entry, from: start, to: end)
    }
  }

  private func checkQuote(of entry: Spill.Entry, from start: Int, to end: Int) throws {
    guard let articleText, let quote = content("oa:exact", of: entry),
      let article = entry.singles[table.index(of: "prov:wasDerivedFrom")]
    else { return }
    let name = article.dropFirst().dropLast().split { $0 == "/" || $0 == "#" }.last ?? ""
    guard let text = try articleText(String(name)) else {
      return faults.add(.quote, line: entry.line, "the store has no article \(article)")
    }
    let scalars = text.unicodeScalars
    let found = scalars.dropFirst(start).prefix(end - start)
    // What writers leave out of literals cannot be compared.
    let isPlain = { (scalar: Unicode.Scalar) in !["\0", "\u{FFFE}", "\u{FFFF}"].contains(scalar) }
    if !found.filter(isPlain).elementsEqual(quote.unicodeScalars.filter(isPlain)) {
      faults.add(
        .quote, line: entry.line,
        "\(entry.name) quotes \"\(quote)\", but \(start) to \(end) is \"\(String(found))\"")
    }
  }

  /// What stands between the quotation marks of a literal.
  private func content(_ name: String, of entry: Spill.Entry) -> String? {
    let mark = UInt8(ascii: "\"")
    guard let bytes = entry.singles[table.index(of: name)]?.utf8, bytes.first == mark,
      let close = bytes.lastIndex(of: mark)
    else { return nil }
    return String(decoding: bytes[bytes.index(after: bytes.startIndex)..<close], as: UTF8.self)
  }
}
