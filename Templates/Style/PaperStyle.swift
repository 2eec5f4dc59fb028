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
          html { font-size: 10.5pt; }
          .skip, .site-nav, .footer-nav, .breadcrumb { display: none; }
          .site-header, .site-footer { background: none; }
          .print-only { display: block; }
          a { text-decoration: none; }
          h1, h2, h3, h4, caption, thead { break-after: avoid; }
          /* A sheet is narrower than the screens on which cells may keep their words whole. */
          th, td { overflow-wrap: break-word; }
          tr { break-inside: avoid; }
          .gap, .differences > li, .timeline > li { break-inside: avoid; }
        }

        """
}
