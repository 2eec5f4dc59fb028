import Assessing
import HTMLKit
import Plan

/// The way to each entry. One that stands on a further page has its place here, so that its address stays for ever.
struct ChangesContents: Component {
    let periods: [ChangePeriod]
    /// The last that begins on the first page.
    let last: Int

    func write(to page: inout Page) {
        let context = page.context
        guard periods.count > 1 else { return }
        page.nav(.class("contents"), .ariaLabel(context.words.views.overview.contents)) { page in
            page.p(context.words.views.overview.contents, .class("kind"))
            page.ul { page in
                for (index, period) in periods.enumerated() {
                    let isHere = index <= last
                    page.li(.id(isHere ? nil : page.ids.claim(period.anchor))) { page in
                        page.a(
                            period.name(isLast: index == 0, context.words),
                            .href(isHere ? .fragment(period.anchor) : further(index, context)))
                    }
                }
            }
        }
    }

    /// The page on which an entry begins that is not on the first.
    private func further(_ index: Int, _ context: PageContext) -> Link {
        let rows = ChangesPage.starts(periods)
        let number = context.cuts.page(of: rows[index], in: .changes)
        return context.link(to: context.first.further(number), fragment: periods[index].anchor)
    }
}
