import Diagnostics
import Graph
import Plan

/// Meetings: whose they are, what their agendas have, who was there.
struct MeetingChecks {
    let plan: LinkedPlan
    let selection: Selection
    let posts: PostNames
    let meeting: Meeting
    let board: Board?
    var problems: [Diagnostic] = []

    static func check(_ plan: LinkedPlan, _ selection: Selection, _ posts: PostNames) -> [Diagnostic] {
        let ofMeetings = plan.content.meetings.flatMap { meeting in
            let board = plan.content.board(named: meeting.board.text)
            var checks = MeetingChecks(plan: plan, selection: selection, posts: posts, meeting: meeting, board: board)
            checks.checkBoard(meeting.board)
            checks.checkAgenda()
            checks.checkSupplements()
            checks.checkLateReasons()
            if let board { checks.checkLaw(of: board) }
            checks.checkMembers()
            return checks.problems
        }
        return ofMeetings + registers(plan, selection, posts) + MinutesChecks.check(plan)
    }

    /// The bodies of work plans and of the register of offices.
    private static func registers(
        _ plan: LinkedPlan, _ selection: Selection, _ posts: PostNames
    ) -> [Diagnostic] {
        let named =
            plan.content.workPlans.map { ($0.board, $0.name.text) }
            + plan.content.offices.map { ($0.body, $0.name.text) }
        return named.flatMap { body, subject -> [Diagnostic] in
            plan.content.board(named: body.text) == nil ? [unknownBoard(body, plan, subject)] : []
        }
    }

    // MARK: - The body

    private mutating func checkBoard(_ name: PlainText) {
        if board == nil { problems.append(MeetingChecks.unknownBoard(name, plan, meeting.name.text)) }
    }

    private static func unknownBoard(_ name: PlainText, _ plan: LinkedPlan, _ subject: String) -> Diagnostic {
        let near = Suggestion.help(
            for: name.text, among: plan.content.boards.flatMap { [$0.name] + $0.also }.map(\.text))
        return Diagnostic(
            LinkingKind.unknownBoard, "`\(name.text)` is in no register", at: name.span,
            help: near.isEmpty ? "add it to boards.yaml" : near,
            subject: .init(entity: subject, field: FieldKey.board.rawValue))
    }

    // MARK: - The agenda

    private mutating func checkAgenda() {
        var papers: [String: SourceText] = [:]
        var urgent: AgendaItem?
        for item in meeting.items {
            checkPapers(of: item, &papers)
            checkRestriction(of: item)
            checkTitles(of: item)
            if let urgent, item.late == nil {
                report(
                    .afterUrgentBusiness, "`\(item.id.text)` stands behind urgent business", at: item.id.span,
                    help: "put it before `\(urgent.id.text)`; if it is urgent itself, say why in `Late:`", item.id)
            }
            if AgendaItem.isUrgentBusiness(item.title.text) { urgent = item }
        }
    }

    /// Each paper is there, and belongs to one item.
    private mutating func checkPapers(of item: AgendaItem, _ papers: inout [String: SourceText]) {
        if let paper = item.paper, paper.text.contains(",") {
            return report(
                .agendaPaper, "an item has one paper, and these are several", at: paper.span,
                help: "leave the first here, and write the others as `Annexes:`", item.id)
        }
        for paper in [item.paper].compactMap(\.self) + item.annexes {
            let meant = plan.papers(named: paper.text)
            let known = meant.first?.address.path ?? paper.text
            if let first = papers[known] {
                problems.append(
                    Diagnostic(
                        LinkingKind.agendaPaper, "`\(paper.text)` is the paper of two items", at: paper.span,
                        label: "again here", help: "leave it with the item that it is for",
                        related: [.init(first.span, "first here")], subject: .init(entity: meeting.id(item.id).full)))
                continue
            }
            papers[known] = paper
            if meant.isEmpty { reportMissing(paper, item) }
            if meant.count > 1 { reportAmbiguous(paper, meant, item) }
            checkIssue(of: paper, meant.first, item)
        }
    }

    /// Several papers have the name: which one is meant, nobody but the author knows.
    private mutating func reportAmbiguous(_ paper: SourceText, _ meant: [NamedPaper], _ item: AgendaItem) {
        let names = meant.map { "`\($0.folder)/\(paper.text)`" }
        report(
            .agendaPaper, "several papers are called `\(paper.text)`", at: paper.span,
            help: "write which is meant: \(names.joined(separator: " or "))", item.id)
    }

    /// What was published with the agenda is not another paper afterwards.
    private mutating func checkIssue(of paper: SourceText, _ meant: NamedPaper?, _ item: AgendaItem) {
        // What stands in a supplement was published with that.
        let published = meeting.supplement(of: item)?.published ?? meeting.papersPublished
        guard let published = published?.value, let issued = meant?.issued, issued > published else { return }
        report(
            .paperAfterPublication,
            "`\(paper.text)` was issued on \(issued.slashed), after the papers of \(published.slashed)",
            at: paper.span,
            help:
                "say in the item's text what is new, and publish it as a supplement (`\(FieldKey.supplement.capitalised):`)",
            item.id)
    }

    private mutating func reportMissing(_ paper: SourceText, _ item: AgendaItem) {
        if selection.isLeftOut(paper) {
            return report(
                .withheldReference, "`\(paper.text)` is left out of this edition", at: paper.span,
                help: "give the item the same audience; if its paper is exempt or confidential, say so in the item",
                item.id)
        }
        let content = plan.content
        let isUnminuted = content.meeting(named: paper.text) != nil
        let names =
            content.reports.map(\.name.text) + content.documents.map(\.name.text)
            + content.scorecards.map(\.scope.text) + content.workPlans.map(\.name.text)
            + content.meetings.filter { $0.minutes != nil }.map(\.name.text)
        let near = Suggestion.help(for: paper.text, among: names)
        report(
            .agendaPaper, isUnminuted ? "there are no minutes of `\(paper.text)`" : "there is no paper `\(paper.text)`",
            at: paper.span,
            help: near.isEmpty || isUnminuted ? "write it first, or take it off the agenda" : near, item.id)
    }

    /// What is kept from the public has a title that it may read, and its reason.
    private mutating func checkRestriction(of item: AgendaItem) {
        guard let restriction = item.restriction else { return }
        if item.titleConfirmedBy == nil {
            report(
                .incompleteRestriction, "nobody has confirmed that the public may read this title", at: item.title.span,
                help: "add `\(FieldKey.titleConfirmedBy.capitalised):` with the post that has read it", item.id)
        }
        if case .exempt(let paragraph, nil) = restriction {
            report(
                .incompleteRestriction, "nothing says why the public interest in keeping this back weighs more",
                at: paragraph.span, help: "add `\(FieldKey.publicInterest.capitalised):`", item.id)
        }
    }

    /// What an item is called in the work plan, on the agenda and by its paper.
    private mutating func checkTitles(of item: AgendaItem) {
        let planned = item.planned?.target?.title.text
        let paper = item.paper.flatMap { plan.paper(named: $0.text) }?.title
        for (name, title) in [("the work plan", planned), ("its paper", paper)] {
            guard let title, Vocabulary.fold(title) != Vocabulary.fold(item.title.text) else { continue }
            report(
                .titlesDiffer, "\(name) calls this `\(title)`", at: item.title.span,
                help: "call it the same where you can; pages tell each title", item.id)
        }
    }

    mutating func report(
        _ kind: LinkingKind, _ message: String, at span: Span, help: String, _ item: LocalID? = nil,
        _ field: FieldKey? = nil
    ) {
        problems.append(
            Diagnostic(
                kind, message, at: span, help: help,
                subject: .init(
                    entity: item.map { meeting.id($0).full } ?? meeting.id.full, field: field?.rawValue ?? "")))
    }
}

extension AgendaItem {
    /// Whether an item is where urgent business is taken.
    static func isUrgentBusiness(_ title: String) -> Bool { Vocabulary.fold(title).contains("urgent business") }
}
