extension HTMLStyle {
  /// What every report needs on paper.
  static let paper = """
    @media print {
     html { font-size: 9.5pt; }
     body { max-width: none; margin: 0; padding: 0; line-height: 1.45; display: block; }
     .skip { display: none; }
     h1, h2, h3, h4, h5, h6, caption, figcaption, thead, tbody tr:first-child, .notice,
     p:has(+ :is(ul, ol, dl, table, .wide)) { break-after: avoid; }
     p, li { orphans: 3; widows: 3; }
     .whole, tr, p, li, dl > div, figure > svg, .notice, .pair { break-inside: avoid; }
     thead { display: table-header-group; }
     a { color: inherit; text-decoration: none; }
     nav { padding: 0; margin-bottom: 1.5rem; background: none; columns: 2; column-gap: 2rem; font-size: 0.9em; }
     nav h2 { column-span: all; }
     nav ol ol > li { break-inside: avoid; }
     .wide { overflow: visible; }
     .wide table { min-width: 0; }
     details::details-content { content-visibility: visible; }
     summary { display: none; }
    }
    """

  /// A synthesis is one page: two columns, smaller type, and of a figure and its table the figure, which has the numbers.
  static func onePage(type: StaticString, heading: StaticString) -> String {
    """
    @page { size: A4; margin: 11mm 13mm 9mm; }
    @media print {
     html { font-size: \(type); }
     body { line-height: 1.36; }
     p, li, dd { max-width: none; text-wrap: wrap; }
     h1 { font-size: \(heading); }
     h2 { font-size: 1.15rem; }
     header { padding-top: 0.8rem; margin-bottom: 0.8rem; }
     main { columns: 2; column-gap: 9mm; }
     main > dl, main > .notice { column-span: all; margin-bottom: 0.9rem; }
     main > dl { gap: 0.1rem; }
     main > .notice { margin-top: 0; padding: 0.3rem 0.8rem; }
     main > section, .pair > section { margin-top: 0.8rem; padding-top: 0.6rem; border-top: 1px solid var(--rule); }
     .pair > section + section { margin-top: 0.8rem; }
     main > :is(dl, .notice) + section { margin-top: 0; }
     main > .pair { display: block; margin: 0; padding: 0; border: 0; break-inside: auto; }
     section > * + *, main > * + * { margin-top: 0.45rem; }
     li + li { margin-top: 0.2rem; }
     .headline { font-size: 1.1rem; }
     section > figure { margin: 0.8rem 0; }
     figure > svg.narrow { display: block; max-height: 105mm; }
     figure > svg.dense { display: block; max-height: 165mm; }
     figure > svg.narrow:has(+ .dense), figure > svg.wide, details { display: none; }
     main > section:last-child { column-span: all; color: var(--muted); font-size: 0.92em; }
     main > section:last-child h2 { font-size: 1rem; }
     footer { margin-top: 0.7rem; padding-top: 0.4rem; }
    }
    """
  }
}
