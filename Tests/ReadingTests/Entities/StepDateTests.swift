import Diagnostics
import Plan
import Testing

@testable import Reading

/// The date of a step, and dates that are nearly one.
@Suite struct StepDateTests {
    private func step(_ text: String) -> (step: Step?, told: [String]) {
        let reading = Sources.section("## P1.1 One\nLead: A\n\n### How\n- \(text)\n").read()
        return (reading.actions.first?.steps.first, reading.problems.map(\.id))
    }

    @Test(arguments: [
        "Write it (due 31/05/2023)", "Write it (due: 31/05/2023)", "Write it (Due: 31/05/2023)",
        "Write it (by 31/05/2023)",
        "Write it [due 31/05/2023]", "Write it (due by 31/05/2023)", "Write it (due date: 31/05/2023)",
        "Write it (due\u{A0}31/05/2023)", "Write it (deadline: 31/05/2023)", "Write it (**due** 31/05/2023)",
        "Write it – due 31/05/2023", "Write it - due 31/05/2023", "Write it — due: 31/05/2023",
        "Write it (due - 31/05/2023)", "Write it – by 31/05/2023", "Write it – due 31/05/2023 (OA1)",
        "Write it (OA1) (due 31/05/2023)",
    ]) func `one that is unmistakable is read`(text: String) throws {
        let (step, told) = step(text)
        #expect(told == [])
        #expect(step?.due?.value.lastDay?.iso8601 == "2023-05-31")
        #expect(step?.undated.source.text.hasPrefix("Write it") == true)
        #expect(step?.undated.source.text.contains("2023") == false)
    }

    /// A step of a plan that has words of its own for times, and counts from events.
    private func ownStep(_ text: String) -> (step: Step?, told: [String]) {
        let plan =
            "bands:\n  - {band: Short term, means: within a year, until: 31/05/2023}\n  - {band: Later, means: one day}\n"
        let calendar =
            "events:\n  - {event: the publication of the report, date: 30/11/2022}\n  - {event: the opening}\n"
        let reading = Sources.section(
            "## P1.1 One\nLead: A\n\n### How\n- \(text)\n", plan: plan, others: ["calendar.yaml": calendar]
        ).read()
        return (reading.actions.first?.steps.first, reading.problems.map(\.id))
    }

    @Test(arguments: [
        "Write it (due Short term)", "Write it (short-term)", "Write it (Short term)", "Write it – due short term",
        "Write it (due within six months of the publication of the report)",
        "Write it (within six months of publication of the report)",
    ]) func `one in a form of its plan is read`(text: String) throws {
        // Six months after 30 November are over on 30 May.
        let (step, told) = ownStep(text)
        #expect(told == [])
        #expect(["2023-05-31", "2023-05-30"].contains(step?.due?.value.lastDay?.iso8601))
        #expect(step?.undated.source.text == "Write it")
        #expect(step?.due?.band != nil || step?.due?.event != nil)
    }

    @Test(arguments: ["Write it (Later)", "Write it (within two weeks of the opening)"])
    func `one without a last day keeps its words`(text: String) {
        let (step, told) = ownStep(text)
        #expect(told == [])
        #expect(step?.due != nil && step?.due?.value.lastDay == nil)
    }

    @Test(arguments: [
        ("Write it (within six months of the closure)", "loose-date"), ("Write it (due Shrt term)", "unknown-date"),
        ("Write it (within ten days of the closure)", "loose-date"), ("Write it (medium term)", "loose-date"),
        ("Write it (by 05/25)", "unknown-date"), ("Write it (due March 2024 to March 2023)", "unknown-date"),
    ]) func `one that is nearly in a form of its plan is told`(text: String, kind: String) {
        #expect(ownStep(text).told == [kind])
    }

    @Test(arguments: [
        "See each child (within ten days of a referral)", "Write it (see later)", "Use the opening (the opening)",
    ])
    func `what is a rule, or no time, is no date`(text: String) {
        let (step, told) = step(text)
        #expect(step?.due == nil && told == [])
    }

    @Test(arguments: [
        ("Write it (31/05/2023 due)", "loose-date"), ("Write it w/e 31 May 2023", "loose-date"),
        ("Write it 31 May 2023", "loose-date"), ("Write it end of May 2023", "loose-date"),
        ("Write it – 31 May 2023 at the latest", "loose-date"), ("Write it (31/05/2023 at the latest)", "loose-date"),
        ("Write it [May 2023]", "loose-date"), ("Write it 31.5.23", "loose-date"), ("Write it May 2023", "loose-date"),
        ("Write it (31/05/2023)", "loose-date"), ("Write it (May 2023)", "loose-date"),
        ("Write it (end of May 2023)", "loose-date"),
        ("Write it, due May 2023", "loose-date"), ("Due May 2023: write it", "loose-date"),
        ("Write it due May 2023", "loose-date"),
        ("Write it (31/05/2023, 30/06/2023)", "loose-date"), ("Write it (OA1, due May 2023)", "unknown-date"),
        ("Write it (Head of A, by May 2023)", "loose-date"), ("Write it (due May 2023", "unknown-date"),
        ("Write it (due May)", "unknown-date"), ("Write it (due)", "empty-date"), ("Write it (Q3 2023)", "loose-date"),
        ("Write it (31 May)", "loose-date"), ("Write it (by May)", "unknown-date"),
        ("Write it (due Q3 2023)", "unknown-date"),
        ("Write it (due May 2023) (due June 2023)", "unknown-date"),
        ("Write it (due May 2023, June 2023)", "unknown-date"),
        ("Write it by May 2023", "loose-date"), ("Write it by 31/05/2023.", "loose-date"),
        ("Write it – 31/05/2023", "loose-date"), ("Write it - May 2023", "loose-date"),
        ("Write it, 31/05/2023", "loose-date"), ("Write it 31/05/2023", "loose-date"),
        ("Write it (dur May 2023)", "loose-date"), ("Write it (deu 31/05/2023)", "loose-date"),
        ("Write it before the end of May 2023", "loose-date"),
        ("Write it [31.05.2023]", "loose-date"), ("Write it, May 2023", "loose-date"),
        ("Write it / 31 May 2023", "loose-date"), ("Write it – to finish in May 2023", "loose-date"),
        ("Write it by 31st Oct", "loose-date"), ("Write it by May", "loose-date"), ("Write it – 31 Oct", "loose-date"),
        ("Write it by 31/10 and print it", "loose-date"), ("By 31 October 2023, write it", "loose-date"),
        ("October 2023: write it", "loose-date"), ("31/10/2023 – write it", "loose-date"),
        ("Write it (by Christmas)", "loose-date"), ("Write it (by end of term)", "loose-date"),
        ("Write it (before Easter 2024)", "loose-date"), ("Write it before Christmas", "loose-date"),
        ("By the end of the year, write it", "loose-date"), ("Write it by Easter and print it", "loose-date"),
        ("Write it (month end)", "loose-date"), ("Write it (start of term 2024)", "loose-date"),
        ("Write it (in six weeks)", "loose-date"), ("Write it (end Oct)", "loose-date"),
        ("Write it (timescale: 3 months)", "loose-date"), ("Write it (completion: October 2023)", "loose-date"),
        ("Write it (31/01/2025 due)", "loose-date"),
        ("Write it (31/10/2023 – revised)", "loose-date"), ("Write it (was June 2023, now October 2023)", "loose-date"),
        ("Write it (deadline: 31 May)", "unknown-date"), ("Write it (w/c 3 June 2024)", "loose-date"),
        ("Write it (1st quarter 2024)", "loose-date"), ("Write it (mid-May 2023)", "loose-date"),
        ("Write it (due when it is ready)", "unknown-date"), ("Write it – due May", "unknown-date"),
    ]) func `one that is nearly right is told, once`(text: String, kind: String) {
        #expect(step(text).told == [kind])
    }

    @Test(arguments: [
        "Write it (by the board)", "Write it (2023)", "Write it (2022/23)", "Write it (published in May 2023)",
        "Write it (in May 2023)",
        "Write it (due to sickness)", "Write what is due", "Write what was asked for in May 2023",
        "Look at the audit of 31/05/2023",
        "Hold a workshop, which is planned for November 2022", "Use version 2, dated 31/05/2023",
        "Send what went out on 31/05/2023", "Write the plan of 2023", "Work on it from May to July 2023",
        "See [March 2023](https://example.org/2023)",
        "Write it (since May 2023)", "Write it (version 2, May 2023)", "Pay what is due to carers", "Write it (weekly)",
        "Write it (was due May 2023)", "Write it (May)",
        "A (B) C", "Write what was written by May Jones", "Write it by the book", "Ask each year group (each term)",
        "Visit before the baby is born", "Write it for the end of year group", "Write it (this term)",
        "Write it (completed in May 2023)", "Be told of it by the team (end)", "Visit each child in 6 weeks",
    ]) func `a text that only tells of a time is left alone`(text: String) {
        let (step, told) = step(text)
        #expect(told == [])
        #expect(step?.due == nil)
    }

    @Test(arguments: [
        ("(31/10/2023)", "write `(due 31/10/2023)`"), ("by May 2023", "as in `since May 2023`"),
        ("(31 Oct)", "the last day or month with its year"), ("(by Christmas)", "the last day or month with its year"),
    ])
    func `what is advised is read`(date: String, advice: String) {
        let problems = Sources.section("## P1.1 One\nLead: A\n\n### How\n- Write it \(date)\n").read().problems
        #expect(problems.first?.help.contains(advice) == true)
    }

    @Test func `a measure has no date`() {
        let reading = Sources.section("## P1.1 One\nLead: A\n\n### How we will know\n- It is so (due May 2023)\n")
            .read()
        #expect(reading.problems.map(\.id) == ["loose-date"])
    }
}
