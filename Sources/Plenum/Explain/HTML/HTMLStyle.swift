/// The layout of pages; colours of kinds and relations are added from the palette.
enum HTMLStyle {
  /// The rules.
  static let sheet = """
    body { font: 16px/1.65 "Noto Sans", "DejaVu Sans", "Segoe UI", Arial, sans-serif; color: #1a1a1a;
      background: #fff; max-width: 62em; margin: 2em auto; padding: 0 1.5em; }
    h1 { font-size: 1.45em; line-height: 1.3; margin: 0 0 .1em; }
    article + article { border-top: 3px solid #ccc; margin-top: 3em; padding-top: 2em; }
    mark { color: inherit; border-bottom: 2px solid; border-radius: 3px; padding: .05em .15em; }
    mark mark { padding: 0 .1em; border-bottom-width: 3px; }
    mark.continued { border-left: 2px dotted; }
    .legend, .source, .rule, .unread, .kind { color: #5c5c5c; font-size: .85em; }
    .facts { margin: .8em 0 1.6em; padding: .6em 1em; background: #f7f7f5; border-left: 4px solid #bbb; }
    .facts p { margin: .25em 0; }
    .sentence { display: grid; grid-template-columns: 2.6em 1fr; margin: 0 0 1.1em; }
    .sentence > a { color: #6a6a6a; text-decoration: none; font-variant-numeric: tabular-nums; }
    .sentence:target > a { font-weight: bold; color: #000; }
    .sentence p, .sentence ul { margin: 0; }
    .headline .text { font-weight: bold; }
    .caption .text { font-style: italic; }
    .edges { list-style: none; padding: .25em 0 .1em; font-size: .9em; }
    .edges li { padding-left: 1.3em; text-indent: -1.3em; }
    .edges b { padding: 0 .25em; }
    .rule { font-family: "DejaVu Sans Mono", Consolas, monospace; font-size: .8em;
      white-space: nowrap; }
    details { font-size: .85em; }
    summary { color: #5c5c5c; cursor: pointer; }
    table { border-collapse: collapse; margin: .3em 0 .8em; width: 100%; }
    th { text-align: left; font-weight: normal; color: #5c5c5c; border-bottom: 1px solid #bbb; }
    td { vertical-align: top; border-bottom: 1px solid #e8e8e8; padding: .15em .8em .15em 0; }
    .open td { background: #fff6d6; }
    .unread { margin: 0 0 1.1em 3em; }

    """
}
