extension Content {
    /// The content without what was written down after a day: later rows of the logs, later differences, and what young
    /// people said or were told later. It is the one cut by the day: whoever tells of a day, or keeps it, begins here.
    package func known(by day: Day) -> Content {
        var content = self
        for index in plans.indices {
            content.plans[index].log.removeAll { $0.date.value > day }
            content.plans[index].differences.removeAll { $0.date.value > day }
            content.plans[index].measured = plans[index].measured.known(by: day)
        }
        for index in inspections.indices { content.inspections[index].log = inspections[index].log.known(by: day) }
        for index in meetings.indices where meetings[index].date.value > day { content.meetings[index].minutes = nil }
        content.answers.removeAll { $0.date.value > day }
        content.scorecards = scorecards.map { $0.known(by: day) }
        content.youngPeople.heard = youngPeople.heard.filter { $0.date.value <= day }
            .map { $0.known(by: day).quotable(on: day) }
        return content
    }

    /// The content without young people's own words of which their consent has ended by a day.
    package func quotable(on day: Day) -> Content {
        var content = self
        content.youngPeople.heard = youngPeople.heard.map { $0.quotable(on: day) }
        return content
    }

    /// Whether anything was written down after a day, or is no longer to be shown on it.
    package func tells(after day: Day) -> Bool {
        plans.contains { plan in
            plan.log.contains { $0.date.value > day } || plan.differences.contains { $0.date.value > day }
                || plan.measured.isTelling(after: day)
        }
            || inspections.contains { $0.log.contains { $0.date.value > day } }
            || meetings.contains { $0.minutes != nil && $0.date.value > day }
            || answers.contains { $0.date.value > day }
            || scorecards.contains { $0.isTelling(after: day) }
            || youngPeople.heard.contains { row in
                row.date.value > day || row.toldOn.map { $0.value > day } ?? false
                    || row.consentUntil.map { $0.value < day } ?? false
            }
    }
}

extension Heard {
    /// Without what they were told after a day.
    fileprivate func known(by day: Day) -> Heard {
        guard let told = toldOn?.value, told > day else { return self }
        var row = self
        row.toldBy = nil
        row.toldOn = nil
        return row
    }
}

extension [LogEntry] {
    /// The last row that says how something stands, or that it ended.
    package var lastMove: LogEntry? { last { $0.status != nil } }

    /// The same, the latest first; of one day the last row first.
    package var newestFirst: [LogEntry] {
        // Rows are heavy, and every page of a long log asks: mostly they stand in order already.
        if zip(self, dropFirst()).allSatisfy({ $0.date.value <= $1.date.value }) { return reversed() }
        return indices.sorted { (self[$1].date.value, $1) < (self[$0].date.value, $0) }.map { self[$0] }
    }

    /// The last status of the scale that was stated, and the row that states it.
    package var lastStatement: (status: Status, row: LogEntry)? {
        for row in reversed() {
            if case .status(let status) = row.status?.value { return (status, row) }
        }
        return nil
    }
}
