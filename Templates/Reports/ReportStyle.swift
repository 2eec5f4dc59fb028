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
        @media screen and (max-width: 48rem) {
          .cards td:has(> div:empty) { display: none; }
          /* A day before a number keeps to its line. */
          .part-meetings .cards td.number { grid-template-columns: 1fr auto; padding-block: .15rem; }
        }
        /* Room for what is told in words, where every column asks for the same. */
        @media screen and (min-width: 66rem) {
          .part-exceptions table { table-layout: fixed; }
          .part-exceptions th { width: 12%; }
          .part-exceptions th:is(:nth-child(1), :nth-child(5)) { width: 15%; }
          .part-exceptions th:nth-child(2) { width: 13.5%; }
          .part-exceptions th:nth-child(4) { width: 10%; }
          .part-exceptions th:nth-child(8) { width: 10.5%; }
          .part-exceptions td .date, .part-exceptions td .tags { min-width: 0; }
        }

        """
}
