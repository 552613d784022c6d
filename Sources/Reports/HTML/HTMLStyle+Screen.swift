extension HTMLStyle {
  /// Type, measure and the parts of a page.
  static let page = """
    *, *::before, *::after { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
    body {
     margin: 0 auto; padding: 2.5rem 1.25rem 3rem; max-width: 48rem; background: var(--paper); color: var(--text);
     font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
     overflow-wrap: anywhere; hyphens: manual;
    }
    h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, blockquote { margin: 0; }
    h1, h2, h3, h4, h5, h6 { line-height: 1.25; font-weight: 650; text-wrap: balance; }
    h1 { font-size: clamp(1.5rem, 1.2rem + 1.5vw, 2rem); line-height: 1.15; letter-spacing: -0.018em; }
    h1 > .subject { display: inline-block; }
    h2 { font-size: 1.45rem; letter-spacing: -0.01em; }
    h3 { font-size: 1.15rem; }
    h4, h5, h6 { font-size: 1rem; }
    header { position: relative; padding-top: 1.25rem; margin-bottom: 1.75rem; }
    header::before { content: ""; position: absolute; top: 0; left: 0; width: 3rem; height: 4px; background: var(--accent); }
    .logo {
     display: block; width: auto; height: auto; max-width: 12rem; max-height: 4rem; margin-bottom: 1.25rem;
     background: \(Palette.light.paper.hex); padding: 0.25rem; border-radius: 4px;
    }
    section { margin-top: 1.5rem; }
    main > section, main > .pair { margin-top: 2.5rem; padding-top: 1.5rem; border-top: 1px solid var(--rule); }
    .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: 1.5rem 2rem; }
    .pair > section { margin: 0; min-width: 0; }
    section > * + *, main > * + * { margin-top: 0.85rem; }
    section > section, section > .pair { margin-top: 2rem; }
    section > section > section { margin-top: 1.75rem; }
    p, li, dd, blockquote { max-width: 42rem; text-wrap: pretty; }
    strong { font-weight: 650; }
    a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
    a strong { font-weight: 600; }
    a:hover { text-decoration-thickness: 2px; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
    .skip { position: absolute; left: -100vw; top: 0.5rem; padding: 0.5rem 1rem; background: var(--accent); color: var(--on-accent); }
    .skip:focus { left: 0.5rem; z-index: 1; }
    .headline { font-size: 1.25rem; line-height: 1.4; font-weight: 600; letter-spacing: -0.005em; }
    .notice { padding: 0.7rem 1rem; background: var(--surface); border-left: 3px solid var(--accent); }
    ul, ol { padding-left: 1.3rem; }
    li + li { margin-top: 0.4rem; }
    li::marker { color: var(--muted); font-variant-numeric: tabular-nums; }
    dl { display: grid; gap: 0.35rem; }
    dl > div { display: grid; grid-template-columns: minmax(0, 9.5rem) minmax(0, 1fr); gap: 0 1.25rem; }
    dt { color: var(--muted); }
    blockquote { padding: 0.1rem 0 0.1rem 1rem; border-left: 3px solid var(--rule); }
    blockquote p { white-space: pre-wrap; }
    blockquote p + p { margin-top: 0.6rem; }
    nav { padding: 1rem 1.25rem; margin-bottom: 2rem; background: var(--surface); }
    nav h2 { font-size: 1rem; letter-spacing: 0; }
    nav ol { list-style: none; padding: 0; margin-top: 0.5rem; }
    nav ol ol { padding-left: 1rem; margin-top: 0.2rem; }
    nav li + li { margin-top: 0.3rem; }
    nav a { color: var(--text); text-decoration: none; }
    nav ol ol a { color: var(--muted); }
    nav a:hover { text-decoration: underline; }
    footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--rule); color: var(--muted); font-size: 0.875rem; }
    """

  static let tables = """
    .wide { overflow-x: auto; }
    .wide table { min-width: 36rem; }
    table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; line-height: 1.4; font-variant-numeric: tabular-nums lining-nums; }
    caption { text-align: left; padding-bottom: 0.5rem; font-weight: 600; }
    .wide caption { max-width: calc(100vw - 2.5rem); }
    th, td { padding: 0.45rem 0.75rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--rule); }
    th { font-weight: 600; }
    tr > :first-child { padding-left: 0; }
    tr > :last-child { padding-right: 0; }
    thead th { color: var(--muted); border-bottom: 1px solid var(--text); vertical-align: bottom; }
    tbody th { font-weight: 500; }
    table { overflow-wrap: break-word; }
    table.long { overflow-wrap: anywhere; }
    thead th { overflow-wrap: normal; }
    tbody :is(th, td) { min-width: 4.5rem; }
    .number { text-align: right; white-space: nowrap; }
    tr > [class*="heat-"] { padding-left: 0.75rem; padding-right: 0.75rem; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    """

  static let figures = """
    section > figure { margin: 1.5rem 0; }
    figcaption { font-weight: 600; margin-bottom: 0.9rem; }
    svg { width: 100%; height: auto; background: var(--paper); forced-color-adjust: none; font-variant-numeric: tabular-nums lining-nums; }
    svg.wide { display: block; }
    svg:is(.narrow, .dense) { display: none; }
    svg :is(rect, circle, text) { fill: currentColor; }
    svg line { stroke: currentColor; }
    @media screen and (max-width: 34rem) {
     svg.wide { display: none; }
     svg.narrow { display: block; }
    }
    details { margin-top: 0.75rem; }
    summary { color: var(--muted); cursor: pointer; width: fit-content; }
    details > :not(summary) { margin-top: 0.75rem; }
    """

  /// Contents beside the text where there is room, facts one below the other where there is not.
  static let screen = """
    @media screen and (min-width: 72rem) {
     body:has(> nav) { display: grid; grid-template-columns: 15rem minmax(0, 46rem); gap: 0 4rem; max-width: 68rem; }
     body > nav ~ main, body:has(> nav) > header, body > nav ~ footer { grid-column: 2; }
     nav { grid-column: 1; grid-row: 1 / span 3; position: sticky; top: 2.5rem; align-self: start; max-height: calc(100vh - 5rem); overflow-y: auto; font-size: 0.9rem; line-height: 1.4; background: none; margin: 0; padding: 0.25rem 0.25rem 1rem; }
    }
    @media screen and (max-width: 71.99rem) {
     nav > ol { columns: 14rem; column-gap: 2rem; }
     nav ol ol { display: none; }
    }
    @media (max-width: 34rem) {
     dl > div { grid-template-columns: minmax(0, 1fr); }
     dl > div + div { margin-top: 0.4rem; }
     dt { font-size: 0.875rem; }
     :not(.wide) > table { overflow-wrap: anywhere; }
    }
    @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
    """
}
