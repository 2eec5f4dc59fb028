/// How papers look on a page of the site; `PaperSheet` says how they look on paper.
enum ReportStyle {
    static let style: StaticString = """
        .paper-kind { margin: 0 0 .3rem; font-weight: 600; color: var(--muted); }
        .paper-stamp { font-size: var(--small); color: var(--muted); }
        .paragraphs { padding-left: 2.4rem; }
        .paragraphs > li { margin: 0 0 1rem; max-width: var(--measure); }
        .paragraphs > li > :last-child { margin-bottom: 0; }
        .paragraphs ol { list-style: lower-alpha; }
        .paragraphs ol ol { list-style: lower-roman; }
        .reason { margin-top: .35rem; }
        @media screen and (max-width: 48rem) { .cards td:has(> div:empty) { display: none; } }

        """
}
