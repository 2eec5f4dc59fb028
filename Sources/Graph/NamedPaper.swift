import Diagnostics
package import Plan

/// A paper of an agenda, by the name that the agenda gives it.
package struct NamedPaper: Sendable {
    /// What it is.
    package enum Kind: Sendable {
        /// A report that is written from the plan.
        case report(Report)
        /// One that was issued.
        case issued(IssuedPaper)
        case document(SourceDocument)
        case minutes(Meeting, Minutes)
        case workPlan(WorkPlan)
        case scorecard(Scorecard)
        /// A plan, an inspection, a page.
        case other
    }

    /// What it is called.
    package let title: String
    /// Its page.
    package let address: Address
    package let kind: Kind

    /// The day on which it was given out, where that is known.
    package var issued: Day? {
        switch kind {
        case .report(let report): report.issued?.date?.value
        case .issued(let paper): paper.head.issued
        default: nil
        }
    }

    /// The PDF whose pages are taken into a pack, for one that lies as such.
    package var taken: TakenPaper? {
        switch kind {
        case .issued(let paper): paper.taken
        case .document(let document): document.file
        default: nil
        }
    }

    /// Where that PDF stands in an edition.
    package var takenAddress: Address? {
        switch kind {
        case .issued(let paper): .issued(paper.name, file: IssuedPaper.file(.pdf))
        case .document(let document): .documentFile(document.name.text)
        default: nil
        }
    }

    /// The folder of the sources that it stands in.
    package var folder: String {
        switch kind {
        case .report: "reports"
        case .issued: KeptFolder.papers
        case .document: "documents"
        case .minutes: Minutes.folder
        case .workPlan: WorkPlan.folder
        case .scorecard: Scorecard.folder
        case .other: ""
        }
    }
}

extension LinkedPlan {
    /// The paper of a name; nil where there is none.
    package func paper(named name: String) -> NamedPaper? { papers(named: name).first }

    /// The papers that a name means: a report, or the latest version that was issued of one; the minutes of a meeting; a
    /// document, scorecard, work plan, plan, inspection or page. Where several have the same name, the folder of the one
    /// that is meant stands before it, `minutes/2025-01-23-scrutiny`; so does that of a version, `papers/REPORT-2`.
    package func papers(named name: String) -> [NamedPaper] {
        let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return allPapers(named: name) }
        if parts[0] == KeptFolder.papers {
            return content.papers.filter { $0.name == parts[1] }.map { paper in
                NamedPaper(title: paper.head.title, address: .issued(paper.name), kind: .issued(paper))
            }
        }
        return allPapers(named: parts[1]).filter { paper in
            // An issued report still has its text among the reports.
            paper.folder == parts[0] || paper.folder == KeptFolder.papers && parts[0] == "reports"
        }
    }

    private func allPapers(named name: String) -> [NamedPaper] {
        var papers = [report(named: name)].compactMap(\.self)
        guard let entity = entities[EntityID(scope: name)] else { return papers }
        func add(_ kind: NamedPaper.Kind, _ address: Address? = nil) {
            papers.append(NamedPaper(title: entity.title.text, address: address ?? entity.address, kind: kind))
        }
        if entity.kind == .meeting {
            if let meeting = content.meeting(named: name), let minutes = meeting.minutes {
                add(.minutes(meeting, minutes), .minutes(name))
            }
        } else if let document = content.documents.first(where: { $0.name.text == name }) {
            add(.document(document))
        } else if let plan = content.workPlans.first(where: { $0.name.text == name }) {
            add(.workPlan(plan))
        } else if let scorecard = content.scorecards.first(where: { $0.scope.text == name }) {
            add(.scorecard(scorecard))
        } else {
            add(.other)
        }
        return papers
    }

    private func report(named name: String) -> NamedPaper? {
        let latest = content.issues(of: name).first
        if let report = content.reports.first(where: { $0.name.text == name }) {
            let issued = content.isIssued(report) ? latest : nil
            return NamedPaper(
                title: report.title.text, address: .report(name), kind: issued.map { .issued($0) } ?? .report(report))
        }
        return latest.map { NamedPaper(title: $0.head.title, address: .report(name), kind: .issued($0)) }
    }
}
