/// How every page is set: dark text on white, in the reader's own fonts; on paper A4 or Letter, whichever the printer holds.
///
/// Colours have a contrast of at least 5.5 to 1 on white, and none tells anything alone.
enum StyleSheet {
  /// The rules.
  static let rules: HTML = """
    :root { --ink: #1b1f24; --quiet: #4b5563; --rule: #c3c9d1; --tint: #f2f5f8; --done: #17653a; --late: #a5121f; --slipping: #7c4a03; --coming: #1d4f91 }
    * { box-sizing: border-box }
    html { -webkit-text-size-adjust: 100% }
    body { max-width: 56rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; color: var(--ink); background: #fff;
      font: 1.0625rem/1.5 "Source Sans 3", "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, "DejaVu Sans", sans-serif; overflow-wrap: break-word }
    .skip { position: absolute; left: -100rem; padding: .5rem 1rem; background: #fff; color: var(--coming) }
    .skip:focus { left: 1rem; top: 1rem }
    :focus-visible { outline: 3px solid var(--coming); outline-offset: 2px }
    h1, h2, h3, h4 { line-height: 1.2; margin: 1.6em 0 .5em; break-after: avoid }
    h1 { font-size: 1.9rem; margin-top: 0 }
    h2 { font-size: 1.3rem; padding-top: .6rem; border-top: 2px solid var(--ink) }
    h3 { font-size: 1.08rem }
    h4 { font-size: 1rem }
    p, ul, ol, figure { margin: .6em 0 }
    ul, ol { padding-left: 1.4em }
    li { margin: .3em 0 }
    li > ul { margin: .2em 0 }
    em { color: var(--quiet) }
    code { font: .92em/1.4 "DejaVu Sans Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere }
    header > p, header > ul { max-width: 42rem }
    header > h1 + p { color: var(--quiet); margin-top: -.2em }
    footer { margin-top: 2.5rem; padding-top: .6rem; border-top: 1px solid var(--rule); font-size: .9rem; color: var(--quiet) }
    .done, .late, .slipping, .coming { font-weight: 600 }
    .done { color: var(--done) } .late { color: var(--late) } .slipping { color: var(--slipping) } .coming { color: var(--coming) }
    .table, .drawing { overflow-x: auto; margin: .8em 0 }
    table { border-collapse: collapse; width: 100%; font-size: .94rem; line-height: 1.35; font-variant-numeric: tabular-nums }
    caption { text-align: left; font-weight: 600; padding-bottom: .4em }
    th, td { text-align: left; vertical-align: top; padding: .4em .7em .4em 0 }
    thead th { border-bottom: 2px solid var(--ink); font-weight: 600; vertical-align: bottom }
    tbody th { font-weight: 400 }
    tbody tr { border-bottom: 1px solid var(--rule); break-inside: avoid }
    th.number, td.number { text-align: right; padding-left: .7em }
    th.number + :not(.number), td.number + :not(.number) { padding-left: .7em }
    .narrow { white-space: nowrap }
    thead .narrow, thead .number { white-space: normal }
    figcaption, summary { font-weight: 600 }
    summary { font-size: .94rem; color: var(--coming); cursor: pointer; padding: .2em 0 }
    svg { display: block; width: 100%; min-width: 40rem; height: auto; font: 13px "Source Sans 3", "Noto Sans", Arial, "DejaVu Sans", sans-serif }
    svg text { fill: var(--ink) }
    svg .tick { font-size: 11px; fill: var(--quiet) }
    svg .middle { text-anchor: middle }
    svg .end { text-anchor: end }
    svg .none { fill: var(--quiet) }
    svg .grid { stroke: #dde1e6; fill: none }
    svg .base { stroke: var(--rule); fill: none }
    svg .today { stroke: var(--ink); stroke-dasharray: 2 3; fill: none }
    svg .moved { stroke: var(--slipping); stroke-width: 2; stroke-dasharray: 5 3; fill: none }
    svg .line { stroke: var(--ink); stroke-width: 2; fill: none }
    svg .trend { stroke: var(--coming); stroke-width: 2; fill: none }
    svg .report { fill: var(--quiet) }
    svg .done { fill: var(--done) } svg .late { fill: var(--late) } svg .slipping { fill: var(--slipping) }
    svg .disc { fill: var(--coming) }
    svg .open { fill: #fff; stroke: var(--coming); stroke-width: 2 }
    svg.disc { display: inline-block; width: 1.2em; min-width: 0; height: 1.2em; vertical-align: -.25em; margin-right: .15em; fill: var(--coming) }
    @media (max-width: 40rem) {
      body { font-size: 1rem; padding-top: 1rem }
      h1 { font-size: 1.5rem }
      .table > table { min-width: 40rem }
    }
    @page { margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #4b5563 } }
    @media print {
      body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.38 }
      .skip, details { display: none }
      h1 { font-size: 17pt } h2 { font-size: 12pt } h3 { font-size: 10.5pt }
      h1, h2, h3 { margin: 1.1em 0 .35em }
      table { font-size: 8.5pt; line-height: 1.28 }
      .table, .drawing { overflow: visible }
      svg { min-width: 0 }
      .sheet, figure, li { break-inside: avoid }
      p, li { orphans: 3; widows: 3 }
      thead { display: table-header-group }
    }
    """
}
