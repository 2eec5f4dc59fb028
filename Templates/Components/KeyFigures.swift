import HTMLKit
import Plan

/// A few figures, large, each the way to what it counts.
struct KeyFigures: Component {
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

    func write(to page: inout Page) {
        page.ul(.class("figures")) { page in
            for figure in figures {
                page.li(.class(figure.isAlarm && figure.number > 0 ? "alarm" : nil)) { page in
                    page.a(.href(figure.link)) { page in
                        page.span(figure.number, .class("figure"))
                        page.text(" ")
                        page.text(figure.words)
                    }
                }
            }
        }
    }
}

extension KeyFigures {
    static let examples = [
        ComponentExample(\.keyFigures, \.rows) { page in
            let words = page.words.views.overview
            let link = page.context.link(to: .overview)
            page.add(
                KeyFigures(figures: [
                    .init(number: 12, words: words.overdue(12), link: link, isAlarm: true),
                    .init(number: 0, words: words.overdue(0), link: link, isAlarm: true),
                    .init(number: 345, words: words.openOf(400), link: link),
                ]))
        }
    ]
}
