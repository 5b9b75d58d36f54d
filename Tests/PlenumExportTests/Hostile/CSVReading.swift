/// A table read by the rules of RFC 4180: quoted cells may hold anything, quotes are doubled.
struct CSVReading {
  /// The rows, each with its cells by name.
  let rows: [[String: String]]
  /// The names of the columns.
  let header: [String]

  init(_ text: String) {
    var lines: [[String]] = [[]]
    var cell = ""
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch (scalar, isQuoted) {
      case ("\"", true):
        if scalars.first == "\"" {
          cell.unicodeScalars.append("\"")
          scalars.removeFirst()
        } else {
          isQuoted = false
        }
      case ("\"", false): isQuoted = true
      case (",", false), ("\n", false):
        lines[lines.count - 1].append(cell)
        cell = ""
        if scalar == "\n" { lines.append([]) }
      case ("\r", false): break
      default: cell.unicodeScalars.append(scalar)
      }
    }
    let header = lines.first ?? []
    self.header = header
    rows = lines.dropFirst().filter { !$0.isEmpty }.map { line in
      Dictionary(zip(header, line), uniquingKeysWith: { first, _ in first })
    }
  }
}
