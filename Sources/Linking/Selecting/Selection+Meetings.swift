import Diagnostics
import Plan

extension Selection {
    /// Leaves out meetings, items, minutes and answers that are meant for others.
    mutating func selectMeetings() {
        content.meetings = content.meetings.compactMap { meeting in
            guard edition.shows(meeting.audience) else {
                withhold(all: meeting)
                return nil
            }
            return select(meeting)
        }
        content.answers.removeAll { answer in
            !edition.shows(answer.audience) || withheld.contains(EntityID(written: answer.ref.text, in: ""))
        }
        content.workPlans = content.workPlans.compactMap { plan in
            let isShown = edition.shows(plan.audience)
            if !isShown { withhold(plan.id) }
            var plan = plan
            plan.entries = plan.entries.filter { entry in
                if isShown, edition.shows(entry.audience) { return true }
                withhold(EntityID(scope: plan.name.text, local: entry.id.text))
                return false
            }
            return isShown ? plan : nil
        }
        content.meetings = content.meetings.map { $0.withoutPapers(isLeftOut) }
    }

    private mutating func select(_ meeting: Meeting) -> Meeting {
        let whole = meeting
        var meeting = meeting
        meeting.items = whole.items.filter { item in
            if edition.shows(item.audience) { return true }
            withhold(whole.id(item.id))
            return false
        }
        guard var minutes = meeting.minutes else { return meeting }
        guard edition.shows(minutes.audience) else {
            for minute in minutes.entries { withhold(minute, of: meeting) }
            meeting.minutes = nil
            return meeting
        }
        minutes.entries.removeAll { minute in
            if edition.shows(minute.audience) { return false }
            withhold(minute, of: meeting)
            return true
        }
        meeting.minutes = minutes
        return meeting
    }

    private mutating func withhold(all meeting: Meeting) {
        withhold(meeting.id)
        for item in meeting.items { withhold(meeting.id(item.id)) }
        for minute in meeting.minutes?.entries ?? [] { withhold(minute, of: meeting) }
    }

    private mutating func withhold(_ minute: Minute, of meeting: Meeting) {
        withhold(meeting.id(minute.id))
        for place in minute.resolutions.indices { withhold(meeting.id(minute.id(ofResolution: place))) }
    }

    /// Whether what a paper is called by is left out.
    func isLeftOut(_ paper: SourceText) -> Bool {
        let parts = paper.text.split(separator: "/", maxSplits: 1).map(String.init)
        var name = parts.last ?? ""
        // A version of a report that was issued is named by its folder.
        if parts.count == 2, parts[0] == KeptFolder.papers, let end = name.lastIndex(of: "-") {
            name = String(name[..<end])
        }
        return withheldReports.contains(name) || withheld.contains(EntityID(scope: name))
    }
}

extension Meeting {
    /// The public is told that there is a paper that it may not have, and never its name.
    fileprivate func withoutPapers(_ isLeftOut: (SourceText) -> Bool) -> Meeting {
        var meeting = self
        meeting.items = items.map { item in
            guard item.restriction != nil else { return item }
            var item = item
            if let paper = item.paper, isLeftOut(paper) { item.paper = nil }
            item.annexes.removeAll(where: isLeftOut)
            return item
        }
        return meeting
    }
}
