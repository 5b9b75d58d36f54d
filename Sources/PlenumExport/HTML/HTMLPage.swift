import PlenumModel

/// What stands around the data of a page.
struct HTMLPage {
  let language: CaptionLanguage

  private var words: [String: String] { HTMLWords(language: language).interface }

  /// Head, search and tabs.
  func writeStart(notes: [String], to output: inout ExportOutput) {
    let title = word("title")
    output.write(
      """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title) – plenum</title>
      <style>
      \(HTMLStyle.sheet)\(HTMLData.kinds.map(HTMLPage.rule).joined())</style>
      </head>
      <body>
      <header>
      <div class="bar"><h1><a href="#">\(title)</a></h1>
      <input id="search" type="search" placeholder="\(word("search"))" aria-label="\(word("search"))" \
      autocomplete="off" spellcheck="false"></div>
      <nav id="tabs" aria-label="\(title)"></nav>
      \(notes.map { "<p class=\"note\">\(HTMLEscape.text($0))</p>" }.joined())
      </header>
      <noscript><p>\(word("script"))</p></noscript>
      <main id="main" tabindex="-1"></main>
      <section id="picture" class="picture">

      """)
  }

  /// The picture, without the lines that only a file of its own needs.
  func write(picture: String, to output: inout ExportOutput) {
    let start = picture.range(ofText: "<svg") ?? picture.startIndex
    output.write(
      "<button id=\"zoom\" type=\"button\">\(word("actual"))</button>\n<div id=\"canvas\">\n")
    output.write(String(picture[start...]))
    output.write("</div>\n</section>\n")
  }

  /// Why there is no picture.
  func write(missingPicture reason: String, to output: inout ExportOutput) {
    output.write("<p>\(word("noPicture")): \(HTMLEscape.text(reason))</p>\n</section>\n")
  }

  /// The script.
  func writeEnd(to output: inout ExportOutput) {
    output.write("<script>\n\(HTMLScript.source)</script>\n</body>\n</html>\n")
  }

  private func word(_ name: String) -> String { HTMLEscape.text(words[name] ?? name) }

  private static func rule(_ kind: NodeKind) -> String {
    ".\(kind.rawValue) { --fill: \(Palette.fill(of: kind)); --line: \(Palette.line(of: kind)); }\n"
  }
}

extension String {
  /// Where some words begin.
  fileprivate func range(ofText words: String) -> Index? {
    indices.first { self[$0...].utf8.starts(with: words.utf8) }
  }
}
