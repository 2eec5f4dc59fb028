import HTMLKit
import Plan

/// The way to the calendar of what a page says is due.
struct CalendarLink: Component {
    /// The first page of the list.
    let page: Address

    func write(to output: inout Page) {
        let link = output.context.link(to: .calendar(beside: page))
        output.p(.class("aside")) { $0.a($0.words.finding.datesAsCalendar, .href(link)) }
    }
}
