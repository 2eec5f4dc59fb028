package import Assessing
import Diagnostics
package import Graph
import Parallel
package import Plan

/// What all pages of an edition are made from: the linked plan, how it stands on the day, and the words.
package struct Publication: Sendable {
    /// How everything stands on the reporting date.
    package let assessment: Assessment
    /// The words of the interface, with the council's own names for things.
    package let words: Words
    /// The papers that can be linked.
    package var papers = Papers()
    /// Wider editions, with whose copies of packs those of this one begin.
    package var wider: [Edition: Publication] = [:]
    /// The plans, as the foot of a page names them.
    let planNotes: [PlanNote]
    /// The page of each post, in the order of the registry.
    let postAddresses: [Address]

    /// What tells recommendations of different inspections apart that have the same id.
    let inspectionNotes: [EntityID: String]
    /// The words of the plans that call things by names of their own.
    let ownWords: [String: Words]
    /// The glossary and where its entries stand.
    let glossary: GlossaryIndex
    /// The pictures that texts can show, by name.
    let pictures: [String: Asset]

    /// The earlier states of the plan that something asks for.
    let states: KeptStates
    /// The pages for young people. An older state of the plan does not know them.
    var young: YoungSite
    private let madeChanges = Once<ChangeHistory>()
    /// The pieces of the frame that pages share.
    let frames = FrameCache()

    /// Collects what pages look up again and again.
    ///
    /// - Parameter states: The earlier states of the plan that something asks for.
    package init(_ assessment: Assessment, _ words: Words, states: KeptStates = KeptStates()) {
        let plan = assessment.plan
        self.states = states
        self.assessment = assessment
        let words = words.using(plan.content.labels)
        self.words = words
        ownWords = Dictionary(
            plan.content.plans.compactMap { plan in
                plan.sectionLabel.map { (plan.scope.text, words.using(Labels().with(section: $0))) }
            }, uniquingKeysWith: { first, _ in first })
        inspectionNotes = Publication.inspectionNotes(plan)
        glossary = GlossaryIndex(plan.content)
        young = YoungSite(plan.content.youngPeople)
        pictures = Dictionary(
            plan.content.assets.filter { $0.kind == .picture }.map { ($0.name, $0) },
            uniquingKeysWith: { first, _ in first })
        planNotes = plan.content.plans.map { Publication.note(on: $0, assessment, words) }
        postAddresses = plan.posts.posts.indices.map(plan.posts.address)
    }

    /// Everything that the edition says, tied together, as it was known by the day.
    package var plan: LinkedPlan { assessment.plan }

    /// The site that the edition belongs to.
    var site: Site { plan.content.site }

    /// What changed from meeting to meeting, and from one kept state to the next.
    var changes: ChangeHistory { madeChanges.value { ChangeHistory(assessment, states) } }

    /// The reporting date.
    var day: ReportingDay { assessment.reportingDay }

    /// Whether there is anything for the glossary's page to say.
    var hasGlossary: Bool { !plan.content.glossary.isEmpty || !plan.content.boards.isEmpty }

    /// Whether anything is measured.
    var hasScorecards: Bool { !plan.content.scorecards.isEmpty }

    /// Whether there is an accessibility statement.
    var hasStatement: Bool { plan.content.pages.contains { $0.statement != nil } }

    /// Whether the council has styles of its own.
    var hasExtraStyles: Bool { plan.content.assets.contains { $0.name == Asset.extraStyles } }

    /// The entity that an id means; nil for one that is in no register.
    func entity(_ id: EntityID) -> Entity? { plan.entities[id] }

    /// The year of the inspection, or its title where that is no help, of every id that several inspections use.
    private static func inspectionNotes(_ plan: LinkedPlan) -> [EntityID: String] {
        let scopes = Dictionary(grouping: plan.recommendations.map(\.id), by: \.local)
        let years = Dictionary(
            plan.content.inspections.map { ($0.scope.text, ($0.tookPlace ?? $0.published)?.value.firstDay?.year) },
            uniquingKeysWith: { first, _ in first })
        var notes: [EntityID: String] = [:]
        for ids in scopes.values where ids.count > 1 {
            for id in ids {
                let year = years[id.scope] ?? nil
                let isAlone = ids.count { years[$0.scope] ?? nil == year } == 1
                notes[id] = year.flatMap { isAlone ? "\($0)" : nil } ?? plan.inspection(id.scope)?.title.text
            }
        }
        return notes
    }

    private static func codes(of ids: [String]) -> (first: String, last: String)? {
        guard let first = ids.first, let last = ids.last, Set(ids.map { $0.prefix(while: \.isLetter) }).count == 1
        else { return nil }
        return (first, last)
    }

    private static func note(on plan: ImprovementPlan, _ assessment: Assessment, _ words: Words) -> PlanNote {
        PlanNote(
            scope: plan.scope.text, isInForce: assessment.isInForce(plan.id),
            version: assessment.version(of: plan).map {
                words.site.version.filled(["plan": plan.title.text, "version": $0.name.text])
            }, codes: codes(of: assessment.plan.actions(of: plan).map(\.id.local)))
    }
}

/// What the head and the foot of a page say of a plan.
struct PlanNote: Sendable {
    let scope: String
    let isInForce: Bool
    /// Its title and version; nil when it had no version by the day.
    let version: String?
    /// Its first and its last action, by which a reader knows its ids; nil where they do not begin alike.
    let codes: (first: String, last: String)?
}

extension LinkedPlan {
    /// Whether the edition shows those who work on the site every component: all but the one that shows least do.
    package var hasGallery: Bool { edition.name != content.site.audiences.last }
}
