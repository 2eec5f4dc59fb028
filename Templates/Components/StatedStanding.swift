import Assessing
import HTMLKit
import Plan

/// The status that was last stated of a plan, section or group as a whole, and when.
struct StatedStanding: Component {
    private let status: Status
    private let row: LogEntry
    private let id: EntityID

    init(_ statement: (status: Status, row: LogEntry), of id: EntityID) {
        (status, row) = statement
        self.id = id
    }

    func write(to page: inout Page) {
        page.add(StatusTag(page.context.mark(of: status, stated: row, of: id)))
        page.text(" ")
        page.span(page.words.stated(row), .class("aside"))
    }
}
