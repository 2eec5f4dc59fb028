/// Everything that the sources say, as plain values: the result of reading, and of selecting an edition.
package struct Content: Sendable {
    /// The council and how its plan is to be read.
    package var site: Site
    /// The registry of posts.
    package var posts: [Post] = []
    /// Who oversees.
    package var boards: [Board] = []
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
