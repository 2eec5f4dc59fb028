/// What changes on paper, and where the reader's system chooses the colours.
enum PaperStyle {
    static let style: StaticString = """
        @media (forced-colors: active) {
          .tag, .gap, .notice, .differences > li { border: 1px solid CanvasText; }
          .tag .shape { forced-color-adjust: auto; }
        }
        @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
        @media print {
          :root { --paper: #fff; --raised: #fff; --ink: #000; --muted: #333; --line: #999; --link: #000; --link-visited: #000; }
          :root { --h1: 20pt; --h2: 14pt; --h3: 11.5pt; --h4: 10.5pt; --date: 9rem; --tags: 11rem;
            --space-4: .8rem; --space-5: 1.1rem; --space-6: 1.6rem; }
          html { font-size: 9.5pt; }
          body { line-height: 1.4; orphans: 3; widows: 3; }
          .wrap, main { max-width: none; padding-inline: 0; }
          main { padding-block: .6rem 1.2rem; }
          .skip, .site-nav, .footer-nav, .breadcrumb { display: none; }
          .site-header, .site-footer { background: none; }
          .site-header .wrap { padding-block: .4rem .3rem; }
          .site-footer { break-inside: avoid; }
          .print-only { display: block; }
          a { text-decoration: none; }
          /* The way to another page leads nowhere from paper; that a list goes on is still said. */
          .more:not(:has(.aside)) { display: none; }
          h1, h2, h3, h4, caption, thead { break-after: avoid; }
          thead { display: table-header-group; }
          tr { break-inside: avoid; }
          th, td { padding: .35rem .8rem .35rem 0; }
          .tag { font-size: .8rem; padding: .02em .5em .02em .4em; }
          .gap, .differences > li, .timeline > li { break-inside: avoid; }
        }
        @page { margin: 14mm 15mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #333; } }

        """
}
