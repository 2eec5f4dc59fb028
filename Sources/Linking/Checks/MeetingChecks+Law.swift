import Diagnostics
import Graph
import Plan

/// What the law of the meeting's own day asks for, of the kind of body that meets.
extension MeetingChecks {
    mutating func checkLaw(of board: Board) {
        let calendar = plan.content.calendar
        let day = meeting.date.value
        if let kind = board.kind, kind.value.isPublic, calendar.rules(for: board, on: day).isEmpty {
            report(
                .noAccessRule,
                "no rule of calendar.yaml is in force for a body of the kind `\(kind.value.rawValue)` on \(day.slashed)",
                at: meeting.date.span, help: "add what the law asked for on that day to `access rules`", nil, .date)
        }
        checkTime(.notice, meeting.noticeGiven, "notice of the meeting was", board)
        checkTime(.papers, meeting.papersPublished, "papers for the meeting were", board)
        for item in meeting.items { check(item, of: board) }
    }

    /// Whether something that every meeting needs was there in time.
    private mutating func checkTime(
        _ duty: AccessRule.Duty, _ done: Written<Day>?, _ what: String, _ board: Board
    ) {
        guard let done, let last = lastDay(duty, board), done.value > last else { return }
        report(
            .papersLate, "\(what) due by \(last.slashed)", at: done.span,
            help: "check the day; if it is right, it was late", nil, duty == .notice ? .noticeGiven : .papersPublished)
    }

    private mutating func check(_ item: AgendaItem, of board: Board) {
        if item.restriction != nil, item.urgencyAgreedBy == nil {
            checkNotice(.privateNotice, item.privateNotice, .privateNotice, item, board)
            checkNotice(.furtherNotice, item.furtherNotice, .furtherNotice, item, board)
        }
        guard let announced = item.keyDecision, item.exception == nil, let last = lastDay(.keyDecision, board),
            announced.value > last
        else { return }
        report(
            .keyDecisionNotice, "the key decision had to be announced by \(last.slashed)", at: announced.span,
            help: "say in `Exception:` which notice was given instead, or take it at a later meeting", item.id)
    }

    /// A notice without which an executive takes nothing in private. Where the law of the day asks for none, none is missed.
    private mutating func checkNotice(
        _ duty: AccessRule.Duty, _ given: Written<Day>?, _ field: FieldKey, _ item: AgendaItem, _ board: Board
    ) {
        guard let rule = plan.content.calendar.rule(duty, for: board, on: meeting.date.value), rule.clock != nil else {
            return
        }
        let last = lastDay(duty, board)
        if let given, last.map({ given.value <= $0 }) ?? true { return }
        let by = last.map { " by \($0.slashed)" } ?? ""
        report(
            .privateWithoutNotice, "this is taken in private without the \(duty.rawValue) that was due\(by)",
            at: given?.span ?? item.id.span,
            help:
                "add `\(field.capitalised):` with its day, or `\(FieldKey.urgencyAgreedBy.capitalised):` if it could not wait",
            item.id)
    }

    private func lastDay(_ duty: AccessRule.Duty, _ board: Board) -> Day? {
        let calendar = plan.content.calendar
        return calendar.rule(duty, for: board, on: meeting.date.value)?.clock?.lastDay(
            from: meeting.date.value, calendar)
    }
}

/// Who was there.
extension MeetingChecks {
    /// Members stand by name, from the register, while they are in office; unless the body says why they stand by office.
    mutating func checkMembers() {
        guard let minutes = meeting.minutes, let board, board.kind?.value.isPublic == true,
            board.membersByOffice == nil
        else { return }
        let holders = plan.content.offices.filter {
            plan.content.board(named: $0.body.text)?.name.text == board.name.text
        }
        let substitutes = Set(minutes.substitutions.map { Vocabulary.fold($0.who.text) })
        for name in minutes.present + minutes.apologies + minutes.substitutions.flatMap({ [$0.who, $0.forWhom] }) {
            let known = holders.filter { Vocabulary.fold($0.name.text) == Vocabulary.fold(name.text) }
            let inOffice = known.filter { $0.isInOffice(on: meeting.date.value) }
            if known.isEmpty {
                let near = Suggestion.help(for: name.text, among: holders.map(\.name.text))
                report(
                    .unknownMember, "`\(name.text)` holds no office of this body", at: name.span,
                    help: near.isEmpty
                        ? "add them to offices.yaml, or say in boards.yaml why members stand by office" : near)
            } else if inOffice.isEmpty {
                report(
                    .unknownMember, "`\(name.text)` was not in office on \(meeting.date.value.slashed)", at: name.span,
                    help: "check `from` and `until` in offices.yaml")
            } else if minutes.present.contains(where: { $0.text == name.text }),
                inOffice.allSatisfy({ $0.role.value == .substitute }), !substitutes.contains(Vocabulary.fold(name.text))
            {
                report(
                    .unknownMember, "`\(name.text)` is a substitute, and nothing says for whom", at: name.span,
                    help: "add it to `substitutes`: `{who: …, for: …}`")
            }
        }
    }
}
