import Allocations
import HTMLKit
import Testing

/// How often memory is asked for while a page is written: that is counted, because time depends on the machine.
struct AllocationTests {
    /// An action as a table shows it.
    private struct Row {
        let id = "P2.1"
        let title = "A lasting way for care-experienced young people to shape the board"
        let lead = "Head of Innovation"
        let link = Link.relative("../actions/ambition/p2-1.html")
        let date = "31 December 2022"
        let note: String? = "first agreed: 30 September 2022"
        let steps = 12
    }

    /// A page, as elements are mostly written into.
    private struct Page: HTMLOutput, ~Copyable {
        var html = HTMLWriter(capacity: 65_536)

        mutating func withHTML<Result>(_ write: (inout HTMLWriter) -> Result) -> Result { write(&html) }
    }

    /// A row of 14 elements, as a page has hundreds of.
    private func write(_ row: Row, _ labels: [String], to page: inout Page) {
        page.tr(.role("row"), .data("status", "overdue")) { page in
            page.th(.scope(.row), .role("rowheader"), .class("card-title")) { page in
                page.a(.class("entity"), .href(row.link)) { page in
                    page.span(row.id, .class("id"))
                    page.text(" ")
                    page.text(row.title)
                }
            }
            page.td(.role("cell"), .data("label", labels[0])) { page in
                page.div { $0.a(row.lead, .href(row.link), .class(nil)) }
            }
            page.td(.role("cell"), .data("label", labels[1])) { page in
                page.div(.class("date", row.note == nil ? nil : "moved")) { page in
                    page.time(row.date, .datetime("2022-12-31"))
                    if let note = row.note { page.span(note, .class("moved")) }
                }
            }
            page.td(.role("cell"), .class("number", row.steps == 0 ? "zero" : nil), .data("label", labels[2])) { page in
                page.svg(.viewBox(0, 0, 16, 16), .ariaHidden, .height(16.5)) { page in
                    page.rect(.x(percent: 12.25), .y(1), .width(percent: 50), .height(14))
                }
                page.text(row.steps)
            }
        }
    }

    @Test(.enabled(if: allocations_of_thread() >= 0, "memory is counted by glibc's own names"))
    func `a row of 14 elements asks for no memory`() {
        let row = Row()
        let labels = ["Lead", "Due", "Steps"]
        var page = Page()
        // What is made once, such as a constant, is made by the first.
        write(row, labels, to: &page)
        let before = allocations_of_thread()
        for _ in 0..<10 { write(row, labels, to: &page) }
        #expect(allocations_of_thread() - before == 0)
        let one = String(decoding: page.html.bytes.prefix(page.html.count / 11), as: UTF8.self)
        #expect(one.hasPrefix("<tr role=\"row\"") && one.hasSuffix("</tr>"))
        #expect(one.count { $0 == "<" } == 28)
    }

    @Test(.enabled(if: allocations_of_thread() >= 0, "memory is counted by glibc's own names"))
    func `what asks for memory is counted`() {
        let before = allocations_of_thread()
        let writer = HTMLWriter(capacity: 100)
        #expect(allocations_of_thread() > before)
        #expect(writer.count == 0)
    }
}
