import HTMLKit
import Plan

/// A few figures, large, each the way to what it counts.
struct KeyFigures: HTML {
    /// A figure.
    struct Figure {
        let number: Int
        /// What it counts, after the number.
        let words: String
        let link: Link
        /// Whether it is bad news when it is not zero.
        var isAlarm = false
    }

    let figures: [Figure]

    var body: some HTML {
        ul(.class("figures")) {
            ForEach(figures) { figure in
                li(.class(figure.isAlarm && figure.number > 0 ? "alarm" : nil)) {
                    a(.href(figure.link)) {
                        span(.class("figure")) { figure.number }
                        " "
                        figure.words
                    }
                }
            }
        }
    }

    /// How they look.
    static let style: StaticString = """
        .figures { list-style: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(8.2rem, 1fr)); gap: var(--space-3);
          margin: var(--space-4) 0; padding: 0; }
        .figures li { margin: 0; }
        .figures a { display: block; height: 100%; padding: var(--space-3); background: var(--raised); border: 1px solid var(--line);
          border-top: 4px solid var(--line-strong); border-radius: var(--radius); text-decoration: none; line-height: 1.3; }
        .figures a:hover { text-decoration: underline; }
        .figures .figure { display: block; font: 600 2.4rem/1.1 var(--serif); color: var(--ink); font-variant-numeric: tabular-nums; }
        .figures .alarm a { border-top-color: var(--tag-red-ink); }
        .figures .alarm .figure { color: var(--tag-red-ink); }
        @media print, (min-width: 48.01rem) { .reasons .card-title { width: 26%; } .reasons td:last-child { width: 23%; }
          .moves .card-title { width: 22%; } .moves td:nth-child(5) { width: 22%; }
          .news .card-title { width: 15%; min-width: var(--date); } .news td:nth-child(2) { width: 34%; } }
        @media screen and (max-width: 30rem) { .figures { grid-template-columns: 1fr 1fr; } .figures li:first-child:nth-last-child(odd) { grid-column: 1 / -1; } }
        @media print { .figures { grid-template-columns: repeat(3, 1fr); } }

        """
}

extension KeyFigures {
    static let examples = [
        ComponentExample(\.keyFigures, \.rows) { context in
            let words = context.words.views.overview
            let link = context.link(to: .overview)
            KeyFigures(figures: [
                .init(number: 12, words: words.overdue(12), link: link, isAlarm: true),
                .init(number: 0, words: words.overdue(0), link: link, isAlarm: true),
                .init(number: 345, words: words.open, link: link),
            ])
        }
    ]
}
