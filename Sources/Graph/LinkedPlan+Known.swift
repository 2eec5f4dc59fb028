package import Plan

extension LinkedPlan {
    /// The plan without what was written down after a day, and without the references that stand in it. Whoever tells of
    /// the day gets nothing else, so nobody has to mind the day again.
    package func known(by day: Day) -> LinkedPlan {
        guard content.tells(after: day) else { return self }
        return LinkedPlan(self, knownBy: day)
    }
}

extension LinkedAction {
    func known(by day: Day) -> LinkedAction {
        var draft = Draft(
            id: id, section: section, action: first, isCurrent: isCurrent, without: without, began: began,
            leads: leads, columnLeads: columnLeads)
        draft.ties = ties
        draft.log = log.known(by: day)
        draft.stepLog = stepLog.mapValues { $0.known(by: day) }
        draft.measureLog = measureLog.known(by: day)
        draft.differences = differences.known(by: day)
        return LinkedAction(draft)
    }
}

extension LinkedSection {
    func known(by day: Day) -> LinkedSection {
        let groupLeads = Dictionary(groups.map { ($0.id.local, $0.leads) }, uniquingKeysWith: { first, _ in first })
        var draft = Draft(id: id, section: first, leads: leads, groupLeads: groupLeads)
        for group in groups {
            draft.groupTies[group.id.local] = group.ties
            draft.groupLog[group.id.local] = group.log.known(by: day)
        }
        draft.ties = ties
        draft.log = log.known(by: day)
        draft.differences = differences.known(by: day)
        return LinkedSection(draft)
    }
}

extension [LogEntry] {
    func known(by day: Day) -> [LogEntry] { filter { $0.date.value <= day } }
}

extension [Difference] {
    func known(by day: Day) -> [Difference] { filter { $0.date.value <= day } }
}

extension Reference {
    /// Whether it stands in a row that was written down after a day.
    func isLater(than day: Day) -> Bool {
        switch origin.part {
        case .progress(let written): written.firstDay > day
        case .difference(let written): written > day
        case .title, .fields, .text, .step, .measure, .account: false
        }
    }

    /// Whether it stands in one of some minutes.
    func isHeld(by minutes: Set<EntityID>) -> Bool {
        if case .entity(let holder) = origin.holder { minutes.contains(holder) } else { false }
    }
}

extension Content {
    /// The minutes of meetings after a day.
    func minutes(after day: Day) -> Set<EntityID> {
        Set(
            meetings.filter { $0.date.value > day }.flatMap { meeting in
                (meeting.minutes?.entries ?? []).map { meeting.id($0.id) }
            })
    }
}
