import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// What a reader must know before anything else: what slipped, what changed since the last meeting, what is to be decided;
/// then what difference was made, and how all that is open stands.
struct FirstScreen: Component {
    /// The most rows of a column.
    private static let rows = 5, questions = 3

    func write(to page: inout Page) {
        let names = page.words.views.overview
        page.needs(.firstScreen)
        page.div(.class("first")) { page in
            page.section(.overdue, names.slipped) { writeSlipped(to: &$0) }
            page.section(.changes, heading(page.context)) { writeChanged(to: &$0) }
            page.section(.decisions, names.toDecide) { writeDecisions(to: &$0) }
            if !page.context.plan.recommendations.isEmpty {
                page.div(.class("made")) { page in
                    page.section(.difference, page.words.headings.difference) { $0.add(DifferenceReach()) }
                }
            }
            page.add(OpenActions())
        }
    }

    // MARK: - What slipped

    private func writeSlipped(to page: inout Page) {
        let context = page.context
        let attention = context.assessment.attention
        let slipped = attention.slipped.prefix(max(1, Self.rows - attention.wholes.count))
        let mayRoom = max(1, Self.rows - attention.wholes.count - slipped.count)
        let maySlip = attention.maySlip.prefix(mayRoom)
        let isOneVoice = context.assessment.voices(of: (slipped + maySlip).map(\.id)).isLeadAlone
        if isOneVoice { writeVoice(to: &page) }
        page.add(StatedWholeList(wholes: attention.wholesLate, isNamed: false))
        let isAtRisk = !maySlip.isEmpty || !attention.wholesAtRisk.isEmpty
        if slipped.isEmpty, attention.wholesLate.isEmpty { page.nothingSlipped(mayYet: isAtRisk) }
        write(slipped, saysWhoseWord: !isOneVoice, to: &page)
        if isAtRisk {
            page.placedHeading(3, context.words.views.overview.maySlip)
            page.add(StatedWholeList(wholes: attention.wholesAtRisk, isNamed: false))
            write(maySlip, saysWhoseWord: !isOneVoice, to: &page)
        }
        if !attention.actions.isEmpty {
            let left = attention.slipped.count - slipped.count + attention.maySlip.count - maySlip.count
            page.add(
                MoreLink(
                    words: context.words.views.lists.attention, link: context.link(to: .attention),
                    more: rest(left, context)))
        }
    }

    private func write(_ actions: ArraySlice<AssessedAction>, saysWhoseWord: Bool, to page: inout Page) {
        guard !actions.isEmpty else { return }
        let asked = questions(page.context)
        page.ul(.class("items")) { page in
            for action in actions {
                page.li { page in
                    page.add(
                        SlippedAction(
                            action: action, saysWhoseWord: saysWhoseWord, isAskedBeside: asked.contains(action.id)))
                }
            }
        }
    }

    /// That it is their leads' own word, with the way to who these are.
    private func writeVoice(to page: inout Page) {
        let names = page.words.views.voice
        page.p(.class("voice")) { page in
            page.phrase(names.allLead) { $0.a(names.leads, .href($0.context.link(to: .leads))) }
        }
    }

    private func rest(_ count: Int, _ context: PageContext) -> String? {
        count > 0 ? context.words.views.overview.moreActions(count) : nil
    }

    // MARK: - What changed

    /// With the day since when, and what was on it, where one is known.
    private func heading(_ context: PageContext) -> String {
        let names = context.words.views.overview
        guard let period = context.publication.changes.periods.told else { return names.changed }
        let phrase =
            switch context.assessment.cut(on: period.from) {
            case .meeting: names.changedSinceMeeting
            case .paper: names.changedSincePaper
            case .month: names.changedSince
            }
        return phrase.filled(["date": context.words.day(period.from)])
    }

    private func writeChanged(to page: inout Page) {
        let context = page.context
        let words = context.words
        if let period = context.publication.changes.periods.told {
            page.add(PeriodInBrief(period: period, asked: Set(questions(context))))
            if context.publication.changes.periods.endsInSilence {
                page.p(words.changes.nothingAfter.filled(["date": words.day(period.to)]), .class("none"))
            }
        } else {
            page.p(words.changes.noSpan, .class("none"))
        }
        let names = words.views.overview
        page.add(
            MoreLink(
                words: context.publication.changes.isByMonth ? names.allChangesByMonth : names.allChanges,
                link: context.link(to: .changes)))
    }

    // MARK: - What to decide

    private func writeDecisions(to page: inout Page) {
        let context = page.context
        let names = context.words.views.overview
        let requests = context.assessment.requests
        let ask = context.assessment.boardAsks.first
        if requests.isEmpty, ask == nil { page.p(names.nothingToDecide, .class("none")) }
        let questions = questions(context)
        let asked = questions.filter { ask?.requests.contains($0) ?? false }
        let others = questions.filter { !asked.contains($0) }
        if let ask {
            write(ask, to: &page)
            write(asked, at: ask.meeting, to: &page)
            write(ask.recommendations, to: &page)
        }
        if !others.isEmpty { page.p(names.noBoardAsked) }
        write(others, at: nil, to: &page)
        if !requests.isEmpty || !context.assessment.attention.moves.isEmpty {
            page.add(
                MoreLink(
                    words: names.allMoved, link: context.link(to: .moved),
                    more: rest(requests.count - asked.count - others.count, context)))
        }
    }

    /// The actions for which a later date is asked that have room: first what the next board is to decide.
    private func questions(_ context: PageContext) -> [EntityID] {
        let asked = context.assessment.boardAsks.first?.requests ?? []
        let others = context.assessment.requests.filter { !asked.contains($0) }
        return Array((asked.prefix(Self.questions) + others).prefix(Self.questions))
    }

    /// The later dates that are asked for some actions, each as a question.
    private func write(_ requests: [EntityID], at meeting: Day?, to page: inout Page) {
        for action in requests.compactMap(page.context.entry) {
            page.div(.class("question")) { $0.add(DateQuestion(action: action, meeting: meeting)) }
        }
    }
}

extension FirstScreen {
    /// Who decides and when, with the way to the paper that asks it.
    private func write(_ ask: BoardAsk, to page: inout Page) {
        let context = page.context
        page.p { page in
            page.phrase(context.words.views.overview.boardDecides) { page, name in
                switch name {
                case "board": page.isolated(ask.report.board?.text ?? context.words.reports.board)
                default: page.a(context.words.day(ask.meeting), .href(context.link(to: .report(ask.report.name.text))))
                }
            }
        }
    }

    /// What it is asked in words.
    private func write(_ recommendations: [Report.Recommendation], to page: inout Page) {
        guard !recommendations.isEmpty else { return }
        page.ul(.class("items")) { page in
            for recommendation in recommendations.prefix(Self.questions) {
                page.li { $0.inline(recommendation.text, in: "") }
            }
        }
        let left = recommendations.count - Self.questions
        if left > 0 { page.p(page.words.views.overview.moreAsked(left), .class("aside")) }
    }
}

/// The open actions of the plans in force as marks, and by whose word they stand as they do.
struct OpenActions: Component {
    func write(to page: inout Page) {
        let context = page.context
        let ids = context.assessment.plansInForce.flatMap { context.plan.actions(of: $0) }.map(\.id)
        let groups = context.assessment.headlineGroups(of: ids)
        guard !groups.isEmpty else { return }
        let open = groups.reduce(0) { $0 + $1.count }
        let words = context.words
        page.div(.class("stands")) { page in
            page.section(.open, words.views.charts.counted.filled(["open": words.nouns.openActions(open)])) { page in
                page.add(CountedMarks(groups: groups))
                let voices = words.told(context.assessment.voices(of: ids))
                if !voices.isEmpty { page.p(voices) }
            }
        }
    }
}
