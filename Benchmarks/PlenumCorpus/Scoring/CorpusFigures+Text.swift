import PlenumModel

extension CorpusFigures {
  /// The figures as a table.
  package var table: String {
    let head = ["", "mentions", "matched", "B³ P", "B³ R", "B³ F1", "pair P", "pair R", "pair F1"]
    let rows = Kind.allCases.map { kind in
      let score = score(of: kind)
      let shares = [score.bCubed, score.pairwise].flatMap { [$0.precision, $0.recall, $0.f1] }
      return [kind.rawValue, "\(mentions(of: kind))", "\(score.items)"] + shares.map(Self.fixed)
    }
    let lines = ([head] + rows).map { cells in
      Self.padded(cells[0], to: 12, isLeft: true)
        + cells.dropFirst().map { Self.padded($0, to: 10, isLeft: false) }.joined()
    }
    return "\(articlesFound) of \(articles) articles are in the store\n"
      + lines.map { $0 + "\n" }.joined()
  }

  /// The figures as a JSON object on one line.
  package var json: String {
    var members: [String: JSONValue] = [
      "articles": .integer(articles), "articlesFound": .integer(articlesFound),
    ]
    for kind in Kind.allCases {
      let score = score(of: kind)
      members[kind.rawValue] = .object([
        "mentions": .integer(mentions(of: kind)), "matched": .integer(score.items),
        "bCubed": Self.json(score.bCubed), "pairwise": Self.json(score.pairwise),
      ])
    }
    return JSONWriter.text(of: .object(members)) + "\n"
  }

  private static func json(_ agreement: Agreement) -> JSONValue {
    .object([
      "precision": .number(agreement.precision), "recall": .number(agreement.recall),
      "f1": .number(agreement.f1),
    ])
  }

  /// Four decimals.
  private static func fixed(_ share: Double) -> String {
    let parts = Int((share * 10_000).rounded())
    return "\(parts / 10_000)." + ArticlePlace.padded(parts % 10_000, to: 4)
  }

  private static func padded(_ text: String, to width: Int, isLeft: Bool) -> String {
    let space = String(repeating: " ", count: max(1, width - text.count))
    return isLeft ? text + space : space + text
  }
}
