import Diagnostics
package import Plan

/// Everything that an edition says, tied together. It is made by `Linking` and never changes afterwards.
package final class LinkedPlan: Sendable {
    /// The edition.
    package let edition: Edition
    /// The content of the edition.
    package let content: Content
    /// Everything that has an id.
    package let entities: EntityTable
    /// The posts.
    package let posts: PostRegistry
    /// Rows of progress about plans as a whole, by plan, oldest first.
    package let planLog: [EntityID: [LogEntry]]
    /// What changed for children through recommendations and plans as a whole, oldest first.
    package let otherDifferences: [EntityID: [Difference]]
    /// What plain words go back to in the texts of the plan, by what they stand in for.
    package let wordings: [EntityID: Wording]
    /// Every reference, in the order of the sources.
    package let references: [Reference]
    /// What refers to each entity: places in `references`.
    private let referring: [EntityID: [Int]]
    private let recommendationCatalogue: Catalogue<LinkedRecommendation>
    private let sectionCatalogue: Catalogue<LinkedSection>
    private let actionCatalogue: Catalogue<LinkedAction>
    private let planIndex: [String: Int]

    /// Takes what linking has tied together.
    package init(
        _ content: Content, for edition: Edition, entities: EntityTable, posts: PostRegistry,
        references: [Reference], wordings: [EntityID: Wording], recommendations: Catalogue<LinkedRecommendation>,
        sections: Catalogue<LinkedSection>, actions: Catalogue<LinkedAction>,
        planLog: [EntityID: [LogEntry]], otherDifferences: [EntityID: [Difference]]
    ) {
        self.edition = edition
        self.content = content
        self.entities = entities.titled(LinkedPlan.titles(actions.items, sections.items) { !$1.isEmpty })
        self.posts = posts
        self.references = references
        self.wordings = wordings
        self.planLog = planLog
        self.otherDifferences = otherDifferences
        referring = Dictionary(grouping: references.indices) { references[$0].target }
        recommendationCatalogue = recommendations
        sectionCatalogue = sections
        actionCatalogue = actions
        planIndex = Dictionary(
            content.plans.indices.map { (content.plans[$0].scope.text, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The same plan without what was written down after a day.
    init(_ plan: LinkedPlan, knownBy day: Day) {
        edition = plan.edition
        content = plan.content.known(by: day)
        wordings = plan.wordings
        posts = plan.posts
        let unheld = plan.content.minutes(after: day)
        references = plan.references.filter { !$0.isLater(than: day) && !$0.isHeld(by: unheld) }
        referring = Dictionary(grouping: references.indices) { [references] in references[$0].target }
        recommendationCatalogue = plan.recommendationCatalogue.map { $0.known(by: day) }
        sectionCatalogue = plan.sectionCatalogue.map { $0.known(by: day) }
        actionCatalogue = plan.actionCatalogue.map { $0.known(by: day) }
        let reworded = LinkedPlan.titles(plan.actions, plan.sections) { !$1.isEmpty }
        entities = plan.entities.titled(
            LinkedPlan.titles(actionCatalogue.items, sectionCatalogue.items) { id, _ in reworded[id] != nil })
        planLog = plan.planLog.mapValues { $0.known(by: day) }
        otherDifferences = plan.otherDifferences.mapValues { $0.known(by: day) }
        planIndex = plan.planIndex
    }

    /// The titles of actions, sections and groups, by a choice among them and the words that others took the place of.
    private static func titles(
        _ actions: [LinkedAction], _ sections: [LinkedSection], where isMeant: (EntityID, [EarlierWords]) -> Bool
    ) -> [EntityID: PlainText] {
        var titles: [EntityID: PlainText] = [:]
        for action in actions where isMeant(action.id, action.earlierWords) { titles[action.id] = action.action.title }
        for section in sections {
            if isMeant(section.id, section.earlierWords) { titles[section.id] = section.section.title }
            for group in section.groups where isMeant(group.id, group.earlierWords) {
                titles[group.id] = group.group.title
            }
        }
        return titles
    }

    /// The recommendations, in the order of their inspections.
    package var recommendations: [LinkedRecommendation] { recommendationCatalogue.items }
    /// The sections, in the order of their plans.
    package var sections: [LinkedSection] { sectionCatalogue.items }
    /// The actions, in the order of their plans.
    package var actions: [LinkedAction] { actionCatalogue.items }

    /// The recommendation of an id.
    package func recommendation(_ id: EntityID) -> LinkedRecommendation? { recommendationCatalogue[id] }

    /// The section of an id.
    package func section(_ id: EntityID) -> LinkedSection? { sectionCatalogue[id] }

    /// The group of an id, with the section that it stands in.
    package func group(_ id: EntityID) -> (section: LinkedSection, group: LinkedGroup)? {
        for section in sections where section.id.scope == id.scope {
            if let group = section.groups.first(where: { $0.id == id }) { return (section, group) }
        }
        return nil
    }

    /// The action of an id.
    package func action(_ id: EntityID) -> LinkedAction? { actionCatalogue[id] }

    /// What stands before and after an action, a section or a recommendation within its plan or inspection.
    package func neighbours(of id: EntityID) -> (previous: EntityID?, next: EntityID?) {
        let (previous, next): (EntityID?, EntityID?) =
            if actionCatalogue.contains(id) {
                ids(actionCatalogue.neighbours(of: id), \.id)
            } else if sectionCatalogue.contains(id) {
                ids(sectionCatalogue.neighbours(of: id), \.id)
            } else {
                ids(recommendationCatalogue.neighbours(of: id), \.id)
            }
        return (previous?.scope == id.scope ? previous : nil, next?.scope == id.scope ? next : nil)
    }

    private func ids<Item>(
        _ neighbours: (previous: Item?, next: Item?), _ id: (Item) -> EntityID
    ) -> (EntityID?, EntityID?) {
        (neighbours.previous.map(id), neighbours.next.map(id))
    }

    /// The plan of a scope.
    package func plan(_ scope: String) -> ImprovementPlan? { planIndex[scope].map { content.plans[$0] } }

    /// The inspection of a scope.
    package func inspection(_ scope: String) -> Inspection? {
        content.inspections.first { $0.scope.text == scope }
    }

    /// The sections of a plan, in order.
    package func sections(of plan: ImprovementPlan) -> [LinkedSection] {
        plan.sections.compactMap { section(EntityID(scope: plan.scope.text, local: $0.id.text)) }
    }

    /// The actions of a plan, in order.
    package func actions(of plan: ImprovementPlan) -> [LinkedAction] {
        sections(of: plan).flatMap { $0.actions.compactMap(action) }
    }

    /// The recommendations of an inspection, in order.
    package func recommendations(of inspection: Inspection) -> [LinkedRecommendation] {
        inspection.recommendations.compactMap {
            recommendation(EntityID(scope: inspection.scope.text, local: $0.id.text))
        }
    }

    /// What refers to an entity, in the order of the sources.
    package func references(to id: EntityID) -> [Reference] { (referring[id] ?? []).map { references[$0] } }

    /// The places that mention an entity, each once: not those that answer it, nor the entity itself.
    package func mentions(of id: EntityID) -> [Reference] {
        var seen: Set<Reference.Origin> = []
        return references(to: id).filter { $0.isMention(of: id) && seen.insert($0.origin).inserted }
    }
}

extension Reference {
    /// Whether it only mentions an entity, from elsewhere.
    fileprivate func isMention(of id: EntityID) -> Bool {
        kind == .mention && origin.holder != .entity(id) && origin.part != .account
    }
}
