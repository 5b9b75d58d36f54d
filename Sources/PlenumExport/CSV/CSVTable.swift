/// Writes the lines of a table (RFC 4180): lines end in CR LF, quotation marks are doubled.
///
/// U+0000 is left out, since readers end there. An empty cell is nothing; empty text is `""`.
struct CSVTable {
  let options: CSVOptions
  /// Whether line ends inside text become spaces, for readers that take each line for a row.
  var flattensLines = false

  /// Writes what stands before the first line.
  func start(_ header: [String], to output: inout ExportOutput) {
    if options.hasByteOrderMark { output.write("\u{FEFF}") }
    write(header.map { .plain($0) }, to: &output)
  }

  /// Writes one line.
  func write(_ cells: [CSVCell], to output: inout ExportOutput) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { output.write(byte: UInt8(ascii: ",")) }
      write(cell, to: &output)
    }
    output.write("\r\n")
  }

  private func write(_ cell: CSVCell, to output: inout ExportOutput) {
    switch cell {
    case .none: break
    case .plain(let text): output.write(text)
    case .text(let text): write(text, to: &output)
    }
  }

  private func write(_ text: String, to output: inout ExportOutput) {
    let isFormula = options.guardsFormulas && CSVTable.startsFormula(text)
    guard isFormula || text.isEmpty || text.utf8.contains(where: CSVTable.isSpecial) else {
      return output.write(text)
    }
    output.write(byte: UInt8(ascii: "\""))
    if isFormula { output.write(byte: UInt8(ascii: "'")) }
    for scalar in text.unicodeScalars { write(scalar, to: &output) }
    output.write(byte: UInt8(ascii: "\""))
  }

  private func write(_ scalar: Unicode.Scalar, to output: inout ExportOutput) {
    switch scalar {
    case "\0": break
    case "\"": output.write("\"\"")
    case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}":
      output.write(flattensLines ? " " : String(scalar))
    default: output.write(String(scalar))
    }
  }

  /// Quotes, commas, controls (line ends and U+0000 too), backslashes, and the first bytes of U+0085,
  /// U+2028 and U+2029.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x2C || byte == 0x5C || byte == 0xC2 || byte == 0xE2
  }

  /// Whether a spreadsheet runs the text: it starts with a sign, or with white space before one.
  private static func startsFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if first == "\t" || first == "\r" || first == "\n" { return true }
    let sign = text.unicodeScalars.first { !$0.properties.isWhitespace }
    return sign.map { "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains($0) } ?? false
  }
}
