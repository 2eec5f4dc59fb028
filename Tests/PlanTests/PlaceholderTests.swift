import Testing

@testable import Plan

@Suite struct PlaceholderTests {
    @Test(arguments: [
        "TBC", "tbc.", "T.B.C.", "TBC by the board", "To be confirmed", "to be agreed…", "n/a", "N/A", "N.A.", "-", "–",
        "—",
        "Awaiting data", "TODO", "No update.", "Too early to say", "No impact yet", "To be evaluated", "Not measured",
        "Update to follow",
        "...", "…", "?", "???", "none", "None.", "Nil", "see above", "As above.", "(as above)", "**TBC**",
        "\u{A0}–\u{A0}",
        "Not known at present", "Not yet available", "n/k", "N/R", "Outcome measures to follow", "Will update", "Ditto",
        "not applicable", "not yet known", "&nbsp;n/a", "To follow", "To be agreed with partners", "", " ",
    ]) func `what fills a place is a placeholder`(text: String) {
        #expect(Placeholder.isWhole(of: text))
    }

    @Test(arguments: [
        "None of the children waited", "No change", "Nothing to report", "See the audit of May", "→", "+", "✓", "12",
        "100%",
        "0", "Not met", "To be a good parent", "To be confirmed in writing by each school", "n/a to Wales", "Tobacco",
        "Unknown unknowns",
        "Same day response", "X-rays are kept", "Guidance to follow", "Awaiting the audit", "Not known to the police",
    ]) func `what says something is none`(text: String) {
        #expect(!Placeholder.isWhole(of: text))
    }

    @Test(arguments: [
        "Yes", "yes.", "On file", "See text", "See S1.1", "see P2.1 and P2.2", "In progress", "S1.1", "As in OA3.",
        "TBC",
        "Held on file", "See action P1.1 above", "ongoing", "(see ambition:P2.1)", "✓", "X", "see email",
        "See attached spreadsheet", "As reported", "Awaiting feedback", "tick", "email", "Not required", "Improved",
        "Work ongoing", "NFA",
    ]) func `what agrees, claims or points elsewhere in the plan proves nothing`(text: String) {
        #expect(Placeholder.provesNothing(text))
        #expect(RecordDefinition.logEntry[.evidence]?.saysNothing(text) == true)
    }

    @Test(arguments: [
        "Audit of S1.1", "Minutes of 14/05/2024", "See the audit of May", "Yes, by the audit of May",
        "On file at the school",
        "See minutes of the panel", "Form P45 of each worker", "95%", "See the report of May", "✓ in 95% of files",
        "Children say so",
    ]) func `what names a proof proves something`(text: String) {
        #expect(!Placeholder.provesNothing(text))
    }

    @Test(arguments: [
        "No change", "Nothing to report", "x", "ongoing", "Work continues", "No change since last month", "See S3.2",
        "ok",
        "In progress", "No further update", "Still open",
    ]) func `that nothing is new is no update`(text: String) {
        #expect(RecordDefinition.logEntry[.text]?.saysNothing(text) == true)
    }

    @Test(arguments: [
        "No change: the post is still vacant", "Work has begun in two schools", "Nobody applied",
        "All 12 workers are trained",
        "Progress at Rowan House", "The team meets each week", "Started in May", "Not started", "No child waits",
    ]) func `what happened is an update`(text: String) {
        #expect(RecordDefinition.logEntry[.text]?.saysNothing(text) == false)
    }

    @Test(arguments: ["Noted", "Noted with thanks", "No action", "Feedback noted", "To be considered"])
    func `who only takes note has done nothing`(text: String) {
        #expect(RecordDefinition.heard[.did]?.saysNothing(text) == true)
        #expect(RecordDefinition.heard[.did]?.saysNothing(text + " by ringing each family") == false)
    }

    @Test(arguments: ["Yes", "As discussed", "Operational reasons", "Agreed at board", "delay"])
    func `that there is a reason is none`(text: String) {
        #expect(RecordDefinition.logEntry[.why]?.saysNothing(text) == true)
        #expect(RecordDefinition.logEntry[.why]?.saysNothing(text + " since a worker left") == false)
    }

    @Test(arguments: [
        "Team meeting", "see appendix A", "see col. F", "Yes - see folder", "Word doc", "on the drive",
        "Verbal from lead",
        "Discussed in supervision", "Held by team",
    ]) func `that somebody has it is no evidence`(text: String) {
        #expect(RecordDefinition.logEntry[.evidence]?.saysNothing(text) == true)
        #expect(RecordDefinition.logEntry[.evidence]?.saysNothing(text + ", March 2025") == false)
    }

    @Test(arguments: ["Improved outcomes", "All good", "Impact being measured", "Not yet embedded"])
    func `praise and plans are no difference`(text: String) {
        #expect(RecordDefinition.difference[.whatChanged]?.saysNothing(text) == true)
        #expect(RecordDefinition.difference[.whatChanged]?.saysNothing(text + " in 9 of 10 files") == false)
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
