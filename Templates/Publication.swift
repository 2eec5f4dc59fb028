package import Assessing
import Diagnostics
package import Linking
import Parallel
package import Plan

/// What all pages of an edition are made from: the linked plan, how it stands on the day, and the words.
package struct Publication: Sendable {
    /// Everything that the edition says, tied together.
    package let plan: LinkedPlan
    /// How it stands on the reporting date.
    package let assessment: Assessment
    /// The words of the interface, with the council's own names for things.
    package let words: Words
    /// The papers that can be linked.
    package var papers = Papers()
    /// Every action by its id, with how it stands.
    let entries: [EntityID: ActionEntry]
    /// What hangs on each recommendation.
    private let threads: [EntityID: ActionThread]
    /// The plans, as the foot of a page names them.
    let planNotes: [PlanNote]
    /// The actions of each post, worked out once for all pages.
    let actionsByPost: [PostRegistry.Index: [EntityID]]
    /// The sections that each post leads.
    let sectionsByPost: [PostRegistry.Index: [EntityID]]

    /// The page of each post, in the order of the registry.
    let postAddresses: [Address]

    /// What tells recommendations of different inspections apart that have the same id.
    let inspectionNotes: [EntityID: String]
    /// What is due when.
    let deadlines: Deadlines
    /// What a board must look at.
    let attention: Attention
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
    /// What young people said.
    let heard: [Heard]
    /// The papers of the edition.
    let reports: [Report]
    /// The pages that there are, when an older state of the plan is told, which may know others; nil when every page
    /// is made from the plan itself.
    private let reachable: Set<Address>?
    /// The pieces of the frame that pages share.
    let frames = FrameCache()

    /// Collects what pages look up again and again.
    ///
    /// - Parameters:
    ///   - states: The earlier states of the plan that something asks for.
    ///   - reports: The papers of the edition, when the plan is an older state that does not know them.
    ///   - reachable: The pages of the edition, when the plan is an older state that may know others.
    package init(
        _ plan: LinkedPlan, _ assessment: Assessment, _ words: Words, states: KeptStates = KeptStates(),
        reports: [Report]? = nil, reachable: Set<Address>? = nil
    ) {
        self.plan = plan
        self.states = states
        self.reports = reports ?? plan.content.reports
        self.reachable = reachable
        self.assessment = assessment
        let labels = plan.content.site.labels
        let words = words.using(labels)
        self.words = words
        ownWords = Dictionary(
            plan.content.plans.compactMap { plan in
                plan.sectionLabel.map { (plan.scope.text, words.using(Labels().with(section: $0))) }
            }, uniquingKeysWith: { first, _ in first })
        inspectionNotes = Publication.inspectionNotes(plan)
        glossary = GlossaryIndex(plan.content)
        young = YoungSite(plan.content.youngPeople)
        heard = plan.content.youngPeople.heard
        pictures = Dictionary(
            plan.content.assets.filter { $0.kind == .picture }.map { ($0.name, $0) },
            uniquingKeysWith: { first, _ in first })
        let entries = Dictionary(
            plan.actions.map { ($0.id, ActionEntry($0, assessment.state(of: $0.id))) },
            uniquingKeysWith: { first, _ in first })
        self.entries = entries
        (threads, (deadlines, attention)) = parallel(
            {
                Dictionary(
                    plan.recommendations.map { ($0.id, ActionThread(of: $0, plan, assessment, entries)) },
                    uniquingKeysWith: { first, _ in first })
            },
            {
                let inForce = plan.actions.filter { assessment.isInForce($0.id) }.compactMap { entries[$0.id] }
                return (Deadlines(inForce, on: assessment.day), Attention(plan, assessment, entries))
            })
        planNotes = plan.content.plans.map { Publication.note(on: $0, assessment.day, words) }
        actionsByPost = assessment.actionsByPost
        postAddresses = plan.posts.posts.indices.map(plan.posts.address)
        var sections: [PostRegistry.Index: [EntityID]] = [:]
        for section in plan.sections {
            for lead in section.leads {
                guard case .post(let post) = lead.who else { continue }
                let holder = Publication.holder(of: post, section.id.scope, plan, assessment.day)
                if sections[holder]?.last != section.id { sections[holder, default: []].append(section.id) }
            }
        }
        sectionsByPost = sections
    }

    /// The site that the edition belongs to.
    var site: Site { plan.content.site }

    /// The reporting date.
    var day: Day { assessment.day }

    /// The plans in force on the day, then those to come, then those that have ended.
    var plansByState: [ImprovementPlan] {
        plan.content.plans.filter { $0.isInForce(on: day) } + plan.content.plans.filter { !$0.isInForce(on: day) }
    }

    /// The inspections, the latest first.
    var inspectionsByDay: [Inspection] {
        plan.content.inspections.enumerated()
            .sorted { left, right in
                let one = left.element.tookPlace?.value.firstDay ?? .earliest
                let two = right.element.tookPlace?.value.firstDay ?? .earliest
                return (one, left.offset) > (two, right.offset)
            }
            .map(\.element)
    }

    /// What hangs on a recommendation of the plan.
    func thread(of linked: LinkedRecommendation) -> ActionThread {
        threads[linked.id] ?? ActionThread(of: linked, plan, assessment, entries)
    }

    /// Whether there is a page at an address.
    func isReachable(_ address: Address) -> Bool { reachable?.contains(address) ?? true }

    /// Whether there is anything for the glossary's page to say.
    var hasGlossary: Bool { !plan.content.glossary.isEmpty || !plan.content.boards.isEmpty }

    /// Whether there is an accessibility statement.
    var hasStatement: Bool { plan.content.pages.contains { $0.statement != nil } }

    /// Whether the council has styles of its own.
    var hasExtraStyles: Bool { plan.content.assets.contains { $0.name == Asset.extraStyles } }

    /// The entity that an id means; nil for one that is in no register.
    func entity(_ id: EntityID) -> Entity? { plan.resolver.index[id] }

    /// The post that has a section on the day, when `post` is written as its lead.
    func holder(of post: PostRegistry.Index, section: EntityID) -> PostRegistry.Index {
        Publication.holder(of: post, section.scope, plan, day)
    }

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

    private static func note(on plan: ImprovementPlan, _ day: Day, _ words: Words) -> PlanNote {
        let version = plan.versions.last { ($0.date.value.firstDay ?? day) <= day }
        return PlanNote(
            scope: plan.scope.text, isInForce: plan.isInForce(on: day),
            version: version.map { words.site.version.filled(["plan": plan.title.text, "version": $0.name.text]) })
    }

    private static func holder(
        of post: PostRegistry.Index, _ scope: String, _ plan: LinkedPlan, _ day: Day
    ) -> PostRegistry.Index {
        plan.plan(scope)?.isInForce(on: day) == true ? plan.posts.holder(of: post, on: day) : post
    }
}

extension LinkedPlan {
    /// Whether the edition shows those who work on the site every component: all but the one that shows least do.
    package var hasGallery: Bool { edition.name != content.site.audiences.last }
}
