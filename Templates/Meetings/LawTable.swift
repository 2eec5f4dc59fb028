import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// What the rules of a meeting's own day ask for, by when, and whether that was done; below it what they ask for on no day that
/// the meeting settles.
struct LawTable: Component {
    let meeting: Meeting

    func write(to page: inout Page) {
        let words = page.words.meetings
        let rules = page.context.assessment.rules(for: meeting)
        guard !rules.isEmpty else { return page.p(words.noLaw) }
        let dated = rules.filter(\.isDated)
        if !dated.isEmpty {
            page.p(words.computed)
            write(dated, to: &page)
        }
        let others = rules.filter { !$0.isDated }.map(\.rule)
        if !others.isEmpty { page.summaryList { page in for rule in others { write(rule, to: &page) } } }
        writeChecks(of: rules.map(\.rule), to: &page)
    }

    private func write(_ rules: [MeetingRule], to page: inout Page) {
        let words = page.words.meetings
        let isDone = rules.contains { $0.done != nil }
        let columns = [words.rule, words.lastDay] + (isDone ? [words.done] : []) + [words.source]
        page.dataTable(words.law, columns: columns) { page in
            for rule in rules {
                page.dataRow { page in
                    page.text(words.duties[rule.rule.duty.value] ?? rule.rule.duty.value.rawValue)
                    writeWhat(rule.rule, to: &page)
                } cells: { page in
                    page.dataCell(words.lastDay, isDate: true) { writeLastDay(rule, to: &$0) }
                    if isDone { page.dataCell(words.done) { writeDone(rule, to: &$0) } }
                    page.dataCell(words.source) { page in
                        page.span { $0.add(SourceLink(text: rule.rule.source, scope: "")) }
                    }
                }
            }
        }
    }

    private func write(_ rule: AccessRule, to page: inout Page) {
        page.summaryRow(page.words.meetings.duties[rule.duty.value] ?? rule.duty.value.rawValue) { page in
            writeWhat(rule, to: &page)
            page.p(.class("aside")) { page in
                page.span { $0.add(SourceLink(text: rule.source, scope: "")) }
            }
        }
    }

    /// What it counts, and what it says. What runs back from the meeting has its last day beside it.
    private func writeWhat(_ rule: AccessRule, to page: inout Page) {
        let words = page.words.labels.clocks
        guard rule.clock != nil || rule.says != nil else { return }
        page.p(.class("aside")) { page in
            if let clock = rule.clock {
                page.text(page.words.sentence(clock.kind.isBefore ? words.length(of: clock) : words.rule(of: clock)))
                if rule.says != nil { page.text(". ") }
            }
            if let says = rule.says { page.span { $0.text(says) } }
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

    /// What the rules were compared with and who settles which days count, each said once, and which rules were compared with
    /// nothing.
    private func writeChecks(of rules: [AccessRule], to page: inout Page) {
        let words = page.words.meetings
        for (text, told) in rules.grouped(by: \.checked) {
            page.p(.class("aside")) { page in
                page.phrase(text == nil ? words.notChecked : words.checked) { page, place in
                    if place == "rules" {
                        page.text(names(told, page.words))
                    } else if let text {
                        page.span { $0.text(text) }
                    }
                }
            }
        }
        for (text, told) in rules.grouped(by: \.settledBy) {
            guard let text else { continue }
            page.p(.class("aside")) { page in
                page.phrase(words.settledBy) { page, place in
                    if place == "rules" { page.text(names(told, page.words)) } else { page.span { $0.text(text) } }
                }
            }
        }
    }

    private func names(_ rules: [AccessRule], _ words: Words) -> String {
        words.list(rules.map { words.meetings.duties[$0.duty.value] ?? $0.duty.value.rawValue })
    }
}

extension [AccessRule] {
    /// The rules by what is said of them, in the order in which it is said first.
    fileprivate func grouped(by text: (AccessRule) -> PlainText?) -> [(text: PlainText?, rules: [AccessRule])] {
        var groups: [(text: PlainText?, rules: [AccessRule])] = []
        for rule in self {
            let said = text(rule)
            if let place = groups.firstIndex(where: { $0.text?.text == said?.text }) {
                groups[place].rules.append(rule)
            } else {
                groups.append((said, [rule]))
            }
        }
        return groups
    }
}
