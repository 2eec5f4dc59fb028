import Testing

@testable import Plan

@Suite struct PlaceholderTests {
    @Test(arguments: [
        "TBC", "tbc.", "T.B.C.", "TBC by the board", "To be confirmed", "to be agreed…", "n/a", "N/A", "N.A.", "-", "–",
        "—",
        "Awaiting data", "TODO", "No update.", "Too early to say", "Update to follow",
        "...", "…", "?", "???", "none", "None.", "Nil", "see above", "As above.", "(as above)", "**TBC**",
        "\u{A0}–\u{A0}",
        "Ditto", "not applicable", "not yet known", "&nbsp;n/a", "To follow", "To be agreed with partners", "", " ",
    ]) func `what fills a place is a placeholder`(text: String) {
        #expect(Placeholder.isWhole(of: text))
    }

    @Test(arguments: [
        "None of the children waited", "No change", "Nothing to report", "See the audit of May", "→", "+", "✓", "12",
        "100%",
        "0", "Not met", "To be a good parent", "To be confirmed in writing by each school", "n/a to Wales", "Tobacco",
        "Unknown unknowns",
        "Same day response", "X-rays are kept",
    ]) func `what says something is none`(text: String) {
        #expect(!Placeholder.isWhole(of: text))
    }

    @Test(arguments: [FieldKey.evidence, .why, .agreedBy, .text, .newDue, .backOnTrackBy, .correctiveAction])
    func `in a row of progress it is no answer`(key: FieldKey) {
        #expect(RecordDefinition.logEntry[key]?.isAnswer == true)
    }

    @Test func `what names something may be called as it likes`() {
        #expect(RecordDefinition.glossaryTerm.fields.allSatisfy { !$0.isAnswer })
        #expect(DocumentDefinition.section.front[.title]?.isAnswer == false)
        #expect(DocumentDefinition.section.entry?[.due]?.isAnswer == false)
    }
}
