import Testing

@testable import Printing

/// No line of a paper ends within a date.
@Suite struct WholeDatesTests {
    private func kept(_ text: String) -> String {
        String(decoding: WholeDates.kept(in: Array("<html><body>\(text)</body></html>".utf8)), as: UTF8.self)
            .replacing("<html><body>", with: "").replacing("</body></html>", with: "").replacing("\u{a0}", with: "_")
    }

    @Test func `a day stays with its month, and a month with its year`() {
        #expect(kept("By 30 June 2025, or in March 2026.") == "By 30_June_2025, or in March_2026.")
        #expect(kept("30 Mehefin 2025") == "30_Mehefin_2025")
        #expect(kept("<td>1 May 2024</td>") == "<td>1_May_2024</td>")
    }

    @Test(arguments: [
        "Ask 12 carers in 2025", "Room 12 Hall 3000", "12 of 2025", "P2.10 May start", "page 2025", "at 2 2025",
        #"<a title="30 June 2025">there</a>"#, "", "30 June", "June 20255", " 2025",
    ])
    func `what is no date stays as it is`(_ text: String) { #expect(kept(text) == text) }

    @Test func `in a file whose columns may be narrower, dates in tables are left as they are`() {
        let page = Array("<body><table><td>1 May 2024</td></table>1 May 2024</body>".utf8)
        let kept = String(decoding: WholeDates.kept(in: page, isInTables: false), as: UTF8.self)
        #expect(kept == "<body><table><td>1 May 2024</td></table>1\u{a0}May\u{a0}2024</body>")
    }

    @Test func `what stands before the text stays as it is`() {
        let head = Array("<html><title>30 June 2025</title></html>".utf8)
        #expect(WholeDates.kept(in: head) == head)
    }
}
