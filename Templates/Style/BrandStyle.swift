/// How the council's logo, its pictures and abbreviations look.
enum BrandStyle {
    static let style: StaticString = """
        .logo { display: block; max-height: 3.2rem; width: auto; max-width: min(14rem, 60vw); }
        .prose img { display: block; height: auto; border-radius: var(--radius); }
        .abbr { color: inherit; text-decoration-style: dotted; }
        .abbr:hover { text-decoration-style: solid; }
        .abbreviations { margin: 0 0 .6rem; color: var(--muted); font-size: var(--small); }
        .long, .web { overflow-wrap: anywhere; }
        @media print, (min-width: 48.01rem) { th, td { overflow-wrap: break-word; } }
        @media (prefers-color-scheme: dark) { .logo, .prose img { background: #fff; padding: .3rem; border-radius: var(--radius); } }
        @media print {
          .logo { background: none; }
          .abbr[title]::after { content: " (" attr(title) ")"; }
          .abbreviations .abbr[title]::after { content: none; }
        }

        """
}
