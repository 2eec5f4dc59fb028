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
