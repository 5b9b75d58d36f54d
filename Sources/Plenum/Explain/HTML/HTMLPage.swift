internal import PlenumExport
internal import PlenumModel

/// What stands before and after the articles of a page.
enum HTMLPage {
  private static let kinds: [NodeKind] = [.person, .body, .event, .directive, .place]

  /// Head, style and legend.
  static let start = """
    <!DOCTYPE html>
    <html lang="vi">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>plenum explain</title>
    <style>
    \(HTMLStyle.sheet)\(kinds.map(rule).joined())\(Predicate.allCases.map(rule).joined())</style>
    </head>
    <body>
    <p class="legend">\(kinds.map(sample).joined(separator: " "))
    Point at a mention to see its node and rule; open the line below a sentence to see why.</p>

    """

  /// The end of the page.
  static let end = "</body>\n</html>\n"

  private static func sample(_ kind: NodeKind) -> String {
    "<mark class=\"\(kind.slug)\">\(kind.slug)</mark>"
  }

  private static func rule(_ kind: NodeKind) -> String {
    ".\(kind.slug) { background: \(Palette.fill(of: kind));"
      + " border-color: \(Palette.line(of: kind)); }\n"
  }

  private static func rule(_ predicate: Predicate) -> String {
    ".\(predicate.rawValue) { color: \(Palette.colour(of: predicate)); }\n"
  }
}
