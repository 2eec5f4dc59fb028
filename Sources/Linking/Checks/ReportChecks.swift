import Diagnostics
import Graph
import Markup
import Parallel
import Plan

/// Papers: whom they go to, who answers for them, what belongs to them, and the paragraphs that they refer to.
struct ReportChecks {
    private let plan: LinkedPlan
    private let posts: PostNames
    private let report: Report
    private var problems: [Diagnostic] = []

    static func check(_ plan: LinkedPlan, _ posts: PostNames) -> [Diagnostic] {
        plan.content.reports.flatMap { report in
            var checks = ReportChecks(plan: plan, posts: posts, report: report)
            checks.checkMatter()
            checks.checkBoard()
            checks.checkPosts()
            checks.checkAnnexes()
            checks.checkParagraphs()
            return checks.problems
        }
    }

    private init(plan: LinkedPlan, posts: PostNames, report: Report) {
        self.plan = plan
        self.posts = posts
        self.report = report
    }

    // MARK: - What a kind of paper cannot be without

    private mutating func checkMatter() {
        switch report.kind.value {
        case .board, .committee:
            if report.board == nil { need(.board, "whom it goes to") }
            if !report.isDated { need(.meeting, "the day of the meeting, or as of which day it tells") }
        case .annex:
            if report.letter == nil { need(.letter, "its letter") }
            if !report.showsActions, !report.showsFigures { need(.plan, "the plan or scorecard that it shows") }
        case .thread:
            if report.recommendation == nil { need(.recommendation, "the recommendation that it follows") }
        }
    }

    private mutating func need(_ key: FieldKey, _ what: String) {
        report(
            .incompleteReport, "\(report.kind.source.text) `\(report.name.text)` does not say \(what)",
            at: report.kind.span, key, help: "add `\(key.rawValue):`")
    }

    // MARK: - Boards and posts

    private mutating func checkBoard() {
        guard let board = report.board else { return }
        if let known = plan.content.board(named: board.text) {
            if let meeting = report.meeting { checkMeeting(meeting, of: known) }
            return
        }
        let names = plan.content.boards.flatMap { [$0.name] + $0.also }.map(\.text)
        report(
            .unknownBoard, "`\(board.text)` is in no register", at: board.span, .board,
            help: Suggestion.help(for: board.text, among: names, otherwise: "add it to boards.yaml"))
    }

    /// The day of the meeting, and whether the paper was out in time for it. A meeting that the register lists is checked
    /// there.
    private mutating func checkMeeting(_ meeting: Written<Day>, of board: Board) {
        let calendar = plan.content.calendar
        if !plan.content.days(of: board).contains(where: { $0.value == meeting.value }) {
            problems += ClockChecks.check(meeting, of: board, calendar)
        }
        guard let due = board.papersDue(before: meeting.value, calendar), let issued = report.issued?.date,
            issued.value > due
        else { return }
        report(
            .papersLate, "papers for \(meeting.value.slashed) were due on \(due.slashed)", at: issued.span, .issued,
            help: "check the day on which it was issued; if it is right, the paper was late")
    }

    private mutating func checkPosts() {
        for (key, text) in [
            (FieldKey.author, report.author), (.chiefOfficer, report.chiefOfficer),
            (.clearedBy, report.clearedBy),
        ] {
            for lead in posts.leads(in: text) where lead.who == .unknown {
                let names = plan.content.posts.map(\.name.text)
                report(
                    .unknownPost, "`\(lead.written.text)` is not a post of this site", at: lead.written.span, key,
                    help: Suggestion.help(
                        for: lead.written.text, among: names, otherwise: "add it to posts.yaml"))
            }
        }
    }

    // MARK: - Annexes

    private mutating func checkAnnexes() {
        let others = plan.content.reports.filter { $0.name.text != report.name.text }
        for name in report.annexes {
            if name.text == report.name.text {
                report(
                    .unknownAnnex, "a paper cannot be an annex of itself", at: name.span, .annexes,
                    help: "take it out of `annexes`")
            } else if let other = others.first(where: { $0.name.text == name.text }) {
                guard other.kind.value != .annex else { continue }
                report(
                    .unknownAnnex, "`\(name.text)` is a \(other.kind.value.rawValue), not an annex", at: name.span,
                    .annexes, help: "name a paper whose `kind` is `annex`")
            } else {
                let annexes = others.filter { $0.kind.value == .annex }.map(\.name.text)
                report(
                    .unknownAnnex, "there is no annex `\(name.text)`", at: name.span, .annexes,
                    help: Suggestion.help(
                        for: name.text, among: annexes, otherwise: "write `reports/\(name.text).md`"))
            }
        }
    }

    // MARK: - Paragraphs

    private mutating func checkParagraphs() {
        var labels: [String: Span] = [:]
        let used = Set(report.texts.flatMap { TextRuns(of: $0.markup).paragraphs.map(\.reference) })
        for text in report.texts {
            for block in text.markup.blocks where block.kind == .paragraph {
                let paragraph = text.source.slice(block.byteRange)
                guard let label = ParagraphLabel(paragraph.text) else {
                    if let near = NearLabel(paragraph.text), near.isMarked || used.contains(near.name) {
                        labels[near.name] = labels[near.name] ?? paragraph.span(near.range)
                        report(
                            .unknownParagraph, "`\(paragraph.slice(near.range).text)` is not read as a label",
                            at: paragraph.span(near.range), nil, help: "write `{#\(near.name)}`")
                    }
                    continue
                }
                let span = paragraph.span(label.range)
                if let first = labels.updateValue(span, forKey: label.name) {
                    labels[label.name] = first
                    problems.append(
                        Diagnostic(
                            LinkingKind.duplicateLabel, "two paragraphs are called `\(label.name)`", at: span,
                            label: "again here", help: "give one of them another label",
                            related: [.init(first, "first here")], subject: .init(entity: report.name.text)))
                }
            }
        }
        let names = Once<KnownNames>()
        for text in report.texts {
            for link in TextRuns(of: text.markup).paragraphs where labels[link.reference] == nil {
                let near = names.value { KnownNames(labels.keys) }.help(for: link.reference)
                report(
                    .unknownParagraph, "no paragraph is called `\(link.reference)`", at: text.source.span(link.range),
                    nil,
                    help: near.isEmpty ? "end the paragraph that is meant with `{#\(link.reference)}`" : near)
            }
        }
    }

    private mutating func report(
        _ kind: LinkingKind, _ message: String, at span: Span, _ field: FieldKey?, help: String
    ) {
        problems.append(
            Diagnostic(
                kind, message, at: span, help: help,
                subject: .init(entity: report.name.text, field: field?.rawValue ?? "")))
    }
}

extension Suggestion {
    /// What is meant, or what else can be done.
    fileprivate static func help(for name: String, among names: [String], otherwise: String) -> String {
        let near = help(for: name, among: names)
        return near.isEmpty ? otherwise : near
    }
}
