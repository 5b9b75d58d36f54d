internal import PlenumIdentity
internal import PlenumModel

/// What a user says of names in articles: `same` or `different`; it always wins over what Plenum concludes.
///
/// A line is `same` or `different`, a name, an article, another article, and the name there if it is another one,
/// separated by tabs. Names may be labels of persons, events or directives; `#` opens a comment.
public struct IdentityCorrections: Sendable {
  /// A line of a corrections file.
  public struct Line: Sendable {
    /// The number of the line, from 1.
    public let number: Int
    /// The line as written.
    public let text: String
    let isSame: Bool
    let pair: Corrections.Pair
  }

  /// The lines that say something.
  public let lines: [Line]

  /// Reads a corrections file.
  ///
  /// - Parameter text: the lines of the file.
  /// - Throws: ``IdentityCorrectionError`` with the first line at fault.
  public init(_ text: String) throws {
    var lines: [Line] = []
    for (index, raw) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let line = String(raw)
      if line.allSatisfy(\.isWhitespace) || line.hasPrefix("#") { continue }
      lines.append(try IdentityCorrections.line(line, number: index + 1))
    }
    self.lines = lines
    try IdentityCorrections.check(lines)
  }

  var pairs: Corrections {
    Corrections(
      same: Set(lines.filter(\.isSame).map(\.pair)),
      different: Set(lines.filter { !$0.isSame }.map(\.pair)))
  }

  private static func line(_ text: String, number: Int) throws -> Line {
    let fields = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard let isSame = ["same": true, "different": false][fields[0]],
      (4...5).contains(fields.count),
      fields.allSatisfy({ !$0.isEmpty })
    else {
      throw IdentityCorrectionError(
        line: number,
        reason:
          "write 'same' or 'different', a name, an article, another article, with tabs between")
    }
    let first = Corrections.Reference(article: fields[2], label: LabelKey.exact(fields[1]))
    let name = fields.count == 5 ? fields[4] : fields[1]
    let second = Corrections.Reference(article: fields[3], label: LabelKey.exact(name))
    return Line(
      number: number, text: text, isSame: isSame, pair: Corrections.Pair(first, second))
  }

  /// No pair may be both, and no two names of one article may become the same.
  private static func check(_ lines: [Line]) throws {
    var known: [Corrections.Pair: Line] = [:]
    var joined = JoinedReferences()
    for line in lines {
      if let other = known[line.pair], other.isSame != line.isSame {
        throw IdentityCorrectionError(
          line: line.number, reason: "says the opposite of line \(other.number)")
      }
      known[line.pair] = line
      if line.isSame, let article = joined.join(line.pair) {
        throw IdentityCorrectionError(
          line: line.number,
          reason: "makes two names of one article the same, which cannot be done: \(article)")
      }
    }
  }
}
