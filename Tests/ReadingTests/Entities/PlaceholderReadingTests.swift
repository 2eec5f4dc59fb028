import Diagnostics
import Plan
import Testing

@testable import Reading

/// A placeholder counts as nothing, wherever a value counts once it is given, and is told there.
@Suite struct PlaceholderReadingTests {
    private func row(_ cells: String) -> (row: LogEntry?, told: [String]) {
        let log = "date,ref,status,text,new due,why,agreed by,evidence,corrective action,back on track by\n\(cells)\n"
        let reading = Sources.section("## P1.1 One\nLead: A\n", others: ["plans/p/progress.csv": log]).read()
        return (reading.content?.plans.first?.log.first, reading.problems.map(\.id))
    }

    @Test(arguments: ["TBC", "n/a", "-", "none", "see above", "…"])
    func `in every column of progress`(written: String) {
        let (row, told) = row(
            "01/02/2024,P1.1,\(written),It began," + Array(repeating: written, count: 6).joined(separator: ","))
        #expect(told == Array(repeating: "placeholder", count: 7))
        #expect(row?.text?.source.text == "It began")
        #expect(row?.status == nil && row?.newDue == nil && row?.why == nil && row?.agreedBy == nil)
        #expect(row?.evidence == nil && row?.correctiveAction == nil && row?.backOnTrackBy == nil)
    }

    @Test func `a status of the scale that is called so is one`() {
        var sources = Sources.section(
            "## P1.1 One\n", others: ["plans/p/progress.csv": "date,ref,status\n01/02/2024,P1.1,N/A\n"])
        sources["site.yaml"] = Array(
            "council: A\ntitle: B\nstatuses:\n  - {id: n/a, word: N/A, shape: dash, colour: grey, meaning: stopped}\n"
                .utf8)
        let reading = sources.read()
        #expect(reading.told == [])
        #expect(reading.content?.plans.first?.log.first?.status != nil)
    }

    @Test func `a difference made that is none counts as no row`() {
        let rows = "date,ref,what changed,who checked\n01/02/2024,P1.1,TBC,\n02/02/2024,P1.1,Children say so,n/a\n"
        let reading = Sources.section("## P1.1 One\n", others: ["plans/p/difference.csv": rows]).read()
        #expect(reading.problems.map(\.id) == ["placeholder", "placeholder"])
        #expect(reading.content?.plans.first?.differences.map(\.checkedBy?.text) == [nil])
    }

    @Test(arguments: ["TBC", "- TBC", "-", "* n/a", "1. see above", "- To be confirmed."])
    func `measures are none`(list: String) {
        let reading = Sources.section("## P1.1 One\nLead: A\n\n### How we will know\n\(list)\n").read()
        #expect(reading.problems.map(\.id) == ["placeholder"], "\(reading.told)")
        #expect(reading.actions.first?.measures.isEmpty == true)
    }

    @Test func `texts and fields of an entry are none`() {
        let text =
            "## P1.1 One\nLead: n/a\nAnswers: none\nReview: TBC\nAdded: -\nProgress: n/a\n\n### Context\nTBC\n\n### In plain words\nsee above\n"
        let column = "columns:\n  - {key: progress, title: Progress, kind: percent}\n"
        let reading = Sources.section(text, plan: column).read()
        #expect(Set(reading.problems.map(\.id)) == ["placeholder"], "\(reading.told)")
        #expect(reading.problems.count == 7)
        let action = reading.actions.first
        #expect(action?.lead == nil && action?.answers.isEmpty == true && action?.review == nil)
        #expect(action?.context == nil && action?.plainWords == nil && action?.columns.isEmpty == true)
    }

    @Test func `a list within another loses only what says nothing`() {
        let reading = Sources.section("## P1.1 One\nLead: A\n\n### How\n- TBC\n  - Write it\n  - n/a\n").read()
        #expect(reading.problems.map(\.id) == ["placeholder"])
        #expect(reading.actions.first?.steps.first?.steps.count == 1)
    }
}
