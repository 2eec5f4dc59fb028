import Testing

@testable import Printing

/// A leaflet is one sheet of two sides: what finds no room on it is named, and never lost.
@Suite struct FoldedPaperTests {
    private func outcome(pages: Int, anchors: String, isFolded: Bool = true) -> Renderer.Outcome {
        let report = """
            {"bytes": 3, "pages": \(pages), "anchors": \(anchors), "isTagged": true, "isUniversal": true, "isToKeep": true,
             "errors": [], "warnings": [], "unprintable": []}
            """
        return RenderReport.outcome(
            of: Renderer.Output(paper: Array("pdf".utf8), report: Array(report.utf8)), isFolded: isFolded)
    }

    private func cause(_ outcome: Renderer.Outcome) -> String? {
        if case .lacking(let cause, details: _) = outcome { cause } else { nil }
    }

    @Test func `a leaflet of two sides is whole`() {
        let made = outcome(pages: 2, anchors: #"{"plan:A1": 1, "plan:A2": 2}"#)
        #expect(made == .whole(MadePaper(bytes: Array("pdf".utf8), pages: 2, anchors: ["plan:A1": 1, "plan:A2": 2])))
    }

    @Test func `what stands on a third side is named in order, and nothing beside it`() {
        let made = outcome(pages: 3, anchors: #"{"plan:A1": 2, "plan:A3": 3, "plan:A2": 3, "help": 3}"#)
        #expect(cause(made) == "found no room on the sheet for `plan:A2`, `plan:A3`")
    }

    @Test func `a part that is no promise is named where none is too many`() {
        #expect(
            cause(outcome(pages: 3, anchors: #"{"plan:A1": 2, "help": 3}"#)) == "found no room on the sheet for `help`")
        #expect(cause(outcome(pages: 3, anchors: "{}")) == "found no room on the sheet for all of it")
    }

    @Test func `an outside that is too long is named, and not the inside that it moves on`() {
        let moved = #"{"front": 1, "back": 2, "inside": 3, "plan:A1": 3, "last": 3}"#
        #expect(
            cause(outcome(pages: 3, anchors: moved)) == "found no room on the sheet for all that stands on its outside")
        let both = #"{"front": 1, "back": 2, "inside": 3, "plan:A1": 3, "plan:A2": 4}"#
        #expect(
            cause(outcome(pages: 4, anchors: both))
                == "found no room on the sheet for all that stands on its outside, `plan:A2`")
    }

    @Test(arguments: [("folded", true), ("folded easy-read", true), ("large", false)])
    func `a folded page says so of itself`(name: String, isFolded: Bool) throws {
        let page = Array(#"<html lang="en" class="\#(name)"><head><title>T</title></head></html>"#.utf8)
        #expect(PrintHead(page, MarkupScan.attributes(of: page)).isFolded == isFolded)
    }

    @Test func `other papers may have three pages`() {
        #expect(cause(outcome(pages: 3, anchors: #"{"plan:A1": 3}"#, isFolded: false)) == nil)
    }
}
