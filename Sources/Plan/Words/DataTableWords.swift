/// The tables that other programs read: their titles and the heads of their columns.
package struct DataTableWords: Sendable {
    /// The titles of the tables.
    package let actions, steps, recommendations, progress, differences, indicators, values: String
    /// What stands below a title: the council and the day (`council`, `day`), and what symbols mean.
    package let asAt: Phrase
    package let symbols: String
    /// The heads of columns.
    package let plan, inspection, scorecard, id, action, section, group, title, leads, due, lastDay, status, standing,
        daysPast,
        lastReported, answers, step, text, actionCount, missing, date, why, newDue, agreedBy, evidence, checkedBy, code,
        area, row, unit, basis, polarity, target, owner, benchmark, period, from, to, value, asPrinted,
        revisedOn,
        publishedIn: String
}

extension DataTableWords {
    /// In English.
    static func english(_ nouns: Nouns) -> DataTableWords {
        DataTableWords(
            actions: nouns.action.upperMany, steps: nouns.step.upperMany,
            recommendations: nouns.recommendation.upperMany,
            progress: "Progress",
            differences: "Difference made", indicators: "Indicators", values: "Values",
            asAt: "{council}, as at {day}",
            symbols:
                "[z] not applicable, [x] not available, [c] confidential, [low] rounds to zero and is not, [u] unreliable",
            plan: nouns.plan.upperOne, inspection: nouns.inspection.upperOne, scorecard: "Scorecard", id: "ID",
            action: nouns.action.upperOne,
            section: nouns.section.upperOne, group: nouns.group.upperOne,
            title: "Title", leads: nouns.lead.upperMany, due: nouns.heading(.due, "Due"), lastDay: "Last day",
            status: "Status",
            standing: "How it stands",
            daysPast: "Days past", lastReported: "Last reported", answers: "Answers", step: nouns.step.upperOne,
            text: "Text",
            actionCount: nouns.action.upperMany, missing: "Missing", date: "Date", why: "Why", newDue: "New date",
            agreedBy: "Agreed by",
            evidence: "Evidence", checkedBy: "Checked by", code: "Code", area: "Area", row: "Row", unit: "Unit",
            basis: "Basis", polarity: "What is better", target: "Target", owner: "Answers for it",
            benchmark: "Benchmark",
            period: "Period", from: "From", to: "To", value: "Value", asPrinted: "As printed",
            revisedOn: "Revised on", publishedIn: "Published in")
    }
}
