package import Diagnostics

/// Everything that the sources say, as plain values: the result of reading, and of selecting an edition.
package struct Content: Sendable {
    /// The council and how its plan is to be read.
    package var site: Site
    /// The registry of posts.
    package var posts: [Post] = []
    /// Who oversees.
    package var boards: [Board] = []
    /// Who holds public offices, in the order of the register.
    package var offices: [OfficeHolder] = []
    /// Terms and abbreviations.
    package var glossary: [GlossaryTerm] = []
    /// What the council says to young people, and what it does not say.
    package var preferredWords: [PreferredWord] = []
    /// Bank holidays.
    package var calendar = WorkingCalendar()
    /// Inspections, in the order of their names.
    package var inspections: [Inspection] = []
    /// Plans, in the order of their names.
    package var plans: [ImprovementPlan] = []
    /// The council's own pages, in the order of their names.
    package var pages: [Page] = []
    /// The papers, in the order of their names.
    package var reports: [Report] = []
    /// Letters and other documents, in the order of their names.
    package var documents: [SourceDocument] = []
    /// Meetings with their minutes, in the order of their names.
    package var meetings: [Meeting] = []
    /// What came of what resolutions ask for, in the order of the rows.
    package var answers: [Answer] = []
    /// What bodies mean to take at their meetings, in the order of the names.
    package var workPlans: [WorkPlan] = []
    /// What is measured, in the order of the folders' names.
    package var scorecards: [Scorecard] = []
    /// What is written for young people, and what they said.
    package var youngPeople = YoungPeople()
    /// Pictures and styles, in the order of their names.
    package var assets: [Asset] = []
    /// What was kept of earlier days, in the order of their names.
    package var snapshots: [KeptFolder] = []
    /// The papers as they were issued, in the order of their names.
    package var papers: [IssuedPaper] = []
    /// The names of the folders of issued papers that are not whole, which has been reported.
    package var damagedPapers: Set<String> = []
    /// The packs that are out, in the order of their names.
    package var packs: [KeptFolder] = []

    /// Makes content with nothing but a site.
    package init(site: Site) { self.site = site }
}

extension Content {
    /// The board of a name, in any of its spellings.
    package func board(named name: String) -> Board? {
        boards.first { board in
            ([board.name] + board.also).contains { Vocabulary.fold($0.text) == Vocabulary.fold(name) }
        }
    }

    /// The meetings of a body that have a file, the first first.
    package func meetings(of board: Board) -> [Meeting] {
        meetings.filter { self.board(named: $0.board.text)?.name.text == board.name.text }
            .sorted { ($0.date.value, $0.name.text) < ($1.date.value, $1.name.text) }
    }

    /// The days on which a body meets, each once: those that its register lists and those of meetings with a file, but for
    /// what was cancelled.
    package func days(of board: Board) -> [Written<Day>] {
        let own = meetings(of: board)
        let cancelled = Set(own.filter { $0.cancelled != nil }.map(\.date.value))
        var known: Set<Day> = cancelled
        return (board.meetings + own.map(\.date)).filter { known.insert($0.value).inserted }
            .sorted { $0.value < $1.value }
    }

    /// The meeting of a name.
    package func meeting(named name: String) -> Meeting? { meetings.first { $0.name.text == name } }

    /// The meeting of a resolution, and what it asks for.
    package func ask(of resolution: EntityID) -> (meeting: Meeting, ask: Resolution.Ask?)? {
        guard let meeting = meeting(named: resolution.scope) else { return nil }
        for minute in meeting.minutes?.entries ?? [] {
            for place in minute.resolutions.indices where minute.id(ofResolution: place).text == resolution.local {
                return (meeting, minute.resolutions[place].ask)
            }
        }
        return nil
    }

    /// The documents that have become meetings, minutes and work plans, with what they are now.
    package var formerDocuments: [(name: SourceText, now: EntityID)] {
        meetings.flatMap { meeting in
            let minutes = meeting.minutes
            // Minutes are gone to by the first of them.
            let first = minutes?.entries.first.map { meeting.id($0.id) } ?? meeting.id
            return meeting.formerly.map { ($0, meeting.id) } + (minutes?.formerly ?? []).map { ($0, first) }
        } + workPlans.flatMap { plan in plan.formerly.map { ($0, plan.id) } }
    }

    /// The meetings whose papers are put together as a pack.
    package var packed: [Meeting] { meetings.filter { $0.hasPack && $0.cancelled == nil && !$0.items.isEmpty } }

    /// The editions wider than one whose copies of packs are the first part of its own.
    package func widerEditions(than edition: Edition) -> Set<Edition> {
        Set(packed.compactMap { Edition.widest(showing: $0.audience, of: site.audiences) }).subtracting([edition])
    }
}

extension Content {
    /// What the council calls things. Where it speaks to young people, differences are made for children, unless it says for
    /// whom.
    package var labels: Labels {
        var labels = site.labels
        if labels[noun: .people] == nil, !youngPeople.languages.isEmpty {
            labels[noun: .people] = Label(one: "Child", many: "Children")
        }
        return labels
    }
}
