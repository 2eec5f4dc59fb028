import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// What the rules of a meeting's own day ask for, by when, and whether that was done.
struct LawTable: Component {
    let meeting: Meeting

    func write(to page: inout Page) {
        let words = page.words.meetings
        let rules = page.context.assessment.rules(for: meeting)
        guard !rules.isEmpty else { return page.p(words.noLaw) }
        page.p(words.computed)
        page.dataTable(words.law, columns: [words.rule, words.lastDay, words.done, words.source]) { page in
            for rule in rules {
                page.dataRow { page in
                    page.text(words.duties[rule.rule.duty.value] ?? rule.rule.duty.value.rawValue)
                    writeWhat(rule.rule, to: &page)
                } cells: { page in
                    page.dataCell(words.lastDay, isDate: true) { writeLastDay(rule, to: &$0) }
                    page.dataCell(words.done) { writeDone(rule, to: &$0) }
                    page.dataCell(words.source) { writeSource(rule.rule, to: &$0) }
                }
            }
        }
    }

    /// What it counts, and what it says.
    private func writeWhat(_ rule: AccessRule, to page: inout Page) {
        page.p(.class("aside")) { page in
            if let clock = rule.clock {
                page.text(page.words.sentence(page.words.labels.clocks.rule(of: clock)))
                if rule.says != nil { page.text(". ") }
            }
            if let says = rule.says { page.text(says) }
        }
    }

    private func writeLastDay(_ rule: MeetingRule, to page: inout Page) {
        if let day = rule.lastDay { page.text(page.words.day(day)) }
    }

    private func writeDone(_ rule: MeetingRule, to page: inout Page) {
        let words = page.words.meetings
        guard let day = rule.done.map(page.words.day) else { return }
        switch rule.outcome {
        case .late: page.text(words.wasLate.filled(["day": day]))
        case .inTime: page.text(words.inTime.filled(["day": day]))
        case .notStated: page.text(day)
        }
    }

    private func writeSource(_ rule: AccessRule, to page: inout Page) {
        let words = page.words.meetings
        page.add(SourceLink(text: rule.source, scope: ""))
        page.text("; ")
        if let checked = rule.checked {
            page.phrase(words.checked) { $0.text(checked) }
        } else {
            page.text(words.notChecked)
        }
        if let settled = rule.settledBy {
            page.text("; ")
            page.phrase(words.settledBy) { $0.text(settled) }
        }
    }
}
