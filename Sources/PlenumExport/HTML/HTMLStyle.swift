/// The looks of a page; the colours of kinds are added from the palette.
enum HTMLStyle {
  /// The rules.
  static let sheet = """
    * { box-sizing: border-box; }
    body { margin: 0; color: #1c1c1c; background: #fff;
      font: 16px/1.6 "Noto Sans", "DejaVu Sans", "Segoe UI", Arial, sans-serif; }
    header { position: sticky; top: 0; z-index: 1; padding: .7em 1.5em 0; background: #fbfaf7;
      border-bottom: 1px solid #d8d4ca; }
    .bar { display: flex; flex-wrap: wrap; gap: .5em 1.5em; align-items: center; }
    h1 { margin: 0; font-size: 1.25em; }
    h1 a { color: inherit; text-decoration: none; }
    #search { flex: 1 1 20em; max-width: 34em; padding: .45em .8em; font: inherit;
      border: 1px solid #8a8577; border-radius: 6px; background: #fff; }
    nav { display: flex; flex-wrap: wrap; gap: .2em; margin-top: .5em; }
    nav a { padding: .3em .8em; color: #444; text-decoration: none; border-radius: 6px 6px 0 0; }
    nav a small { color: #6b6b6b; }
    nav a[aria-current] { background: #fff; color: #000; font-weight: 600;
      box-shadow: inset 0 3px #0072B2; }
    .note { margin: .3em 0 .5em; color: #5c5c5c; font-size: .9em; }
    main, .picture, noscript { display: block; max-width: 76em; margin: 0 auto; padding: 1.2em 1.5em; }
    main:focus { outline: none; }
    main:empty { display: none; }
    h2 { margin: .2em 0; font-size: 1.5em; line-height: 1.3; }
    h3 { margin: 1.6em 0 .4em; padding-bottom: .2em; font-size: 1em; border-bottom: 2px solid #e4e0d6; }
    a { color: #00558a; }
    a:focus-visible, button:focus-visible, input:focus-visible { outline: 3px solid #E69F00;
      outline-offset: 1px; }
    .tag { display: inline-block; padding: 0 .55em; font-size: .8em; border-radius: 4px;
      background: var(--fill); color: var(--line); border: 1px solid var(--line); }
    .facts { color: #5c5c5c; }
    table { width: 100%; border-collapse: collapse; }
    th { padding: .3em 1em .3em 0; text-align: left; font-weight: 600; color: #5c5c5c;
      border-bottom: 2px solid #d8d4ca; }
    td { padding: .4em 1em .4em 0; vertical-align: top; border-bottom: 1px solid #ebe8e0;
      overflow-wrap: anywhere; }
    th { white-space: nowrap; }
    td:first-child { min-width: 11em; }
    summary { color: #5c5c5c; font-size: .9em; cursor: pointer; }
    td.count { text-align: right; font-variant-numeric: tabular-nums; }
    .relations { margin: 0; padding: 0; list-style: none; }
    .relations > li { margin: 0 0 .9em; }
    .days { color: #5c5c5c; font-size: .9em; }
    blockquote { margin: .25em 0 .25em .2em; padding: .1em 0 .1em .9em; border-left: 3px solid #d8d4ca;
      overflow-wrap: anywhere; white-space: pre-line; }
    cite { display: block; color: #5c5c5c; font-size: .85em; font-style: normal; }
    button { padding: .35em .9em; font: inherit; color: #1c1c1c; background: #f1efe9;
      border: 1px solid #b9b4a6; border-radius: 6px; cursor: pointer; }
    .picture { max-width: none; overflow: auto; }
    .picture svg { display: block; max-width: 100%; height: auto; margin: .8em auto; }
    .picture.actual svg { max-width: none; }
    .picture g.node { cursor: pointer; }
    [hidden] { display: none; }
    @media print { header { position: static; } nav, #search, #zoom, button { display: none; } }

    """
}
