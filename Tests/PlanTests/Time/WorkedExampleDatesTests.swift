import Testing

@testable import Plan

@Suite("The dates of the worked example")
struct WorkedExampleDatesTests {
    /// The deadlines of the ambition plan, one string for each of its 52 actions, in order.
    private static let ambition = """
        31/03/2023|31/03/2023|01/11/2022|01/01/2023; 31/01/2023|31/03/2023|31/12/2022|31/01/2023|31/03/2023|01/04/2023
        01/11/2022; Ongoing|28/02/2023|31/03/2023|31/03/2023|15/12/2022||18/10/2022|January 2022; March 2023|31/01/2023
        Ongoing via 'Making York Home' Group|31/03/2023|31/12/2022; Deadlines as set out in improvement plan.; 31/03/2023
        01/09/2022; 10/10/2022; 28/02/2023|31/01/2023|01/06/2023; 31/08/2023|31/01/2023; 31/01/2023; 31/06/2023
        27/10/2022; 28/02/2023|31/03/2023|31/12/2022|31/12/2022|31/03/2023|31/03/2023|Ongoing; 31/03/2023; 31/03/2023
        31/11/2022; 31/12/2022; 31/03/2023|31/01/2023|31/12/2022|01/11/2022|12/10/2022; 01/05/2023
        31/11/2022; 31/12/2022; 31/12/2022|31/11/2022; 31/01/2023; 31/03/2022; Ongoing; 31/03/2022|31/01/2023; Ongoing
        31/03/2023|31/01/2023|15/02/2023|31/03/2023|31/01/2023; 31/01/2023|31/11/2022; 31/12/2022; 31/12/2022; 2023
        04/12/2022; 12/12/2022|31/03/2023|Ongoing; 31/01/2023|Ongoing|Ongoing|28/02/2023
        """

    /// Those of the action plan that answers the inspection, one for each of its 32 actions.
    private static let actionPlan = """
        01/07/2022|01/07/2022|01/08/2022|01/08/2022|Quarterly reporting|Ongoing
        01/07/2022|01/08/2022|01/08/2022|01/09/2022|Quarterly reporting|Ongoing
        Performance reviewed weekly|01/08/2022|Quarterly reporting|Ongoing|01/08/2022|01/07/2022|Quarterly reporting
        Ongoing|01/04/2022|15/07/2022|01/08/2022|01/08/2022|01/04/2022|01/05/2022|01/09/2022
        Ongoing|14/07/2022|01/09/2022|12/09/2022|31/07/2022
        """

    private func fields(_ table: String) -> [String] {
        table.split(separator: "\n").flatMap { $0.split(separator: "|", omittingEmptySubsequences: false) }
            .map(String.init)
    }

    /// A plain day of the seeds, read in another way.
    private func plainDay(_ text: String) -> Day? {
        let parts = text.split(separator: "/").compactMap { Int($0) }
        return parts.count == 3 ? Day(year: parts[2], month: parts[1], day: parts[0]) : nil
    }

    private func reading(_ text: Substring) -> (written: String, parsed: ParsedWhen) {
        (String(text), When.parse(String(text)))
    }

    @Test func `gives every deadline of the worked example as it is meant`() {
        let actions = fields(Self.ambition)
        let ambition = actions.flatMap { $0.split(separator: ";") }.map { $0.trimmingPrefix(" ") }.map(reading)
        let actionPlan = fields(Self.actionPlan).map { reading($0[...]) }
        #expect(actions.count == 52)
        #expect(ambition.count == 80)
        #expect(actionPlan.count == 32)
        let others = [
            "Ongoing": "ongoing", "January 2022": "January 2022", "March 2023": "March 2023", "2023": "year 2023",
            "31/11/2022": "November 2022", "31/06/2023": "June 2023",
            "Ongoing via 'Making York Home' Group": "ongoing [via 'Making York Home' Group]",
            "Deadlines as set out in improvement plan.": "pointer [Deadlines as set out in improvement plan]",
            "Quarterly reporting": "every 3 month [reporting]",
            "Performance reviewed weekly": "every 1 week [Performance reviewed]",
        ]
        for (written, parsed) in ambition + actionPlan {
            let expected = plainDay(written)?.iso8601 ?? others[written]
            #expect(summary(parsed.meaning) == expected)
            let isImpossible = written == "31/11/2022" || written == "31/06/2023"
            #expect((parsed.problem != nil) == isImpossible)
        }
        #expect(ambition.filter { $0.parsed.problem != nil }.count == 5)
    }
}
