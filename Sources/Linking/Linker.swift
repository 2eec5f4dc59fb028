package import Diagnostics
package import Plan

/// Ties an edition's content together: the stage between selecting and assessing.
package struct Linker {
    private var linked: LinkedPlan

    /// Links a selection, and reports everything about the plan that does not depend on the day.
    package static func link(_ selection: Selection) -> (plan: LinkedPlan, problems: [Diagnostic]) {
        var problems: [Diagnostic] = []
        let index = EntityIndex(selection, &problems)
        let resolver = ReferenceResolver(index: index)
        let posts = PostRegistry(selection.content.posts, &problems)
        let references = ReferenceCollector.collect(selection.content, resolver, &problems)
        var linker = Linker(
            linked: LinkedPlan(selection: selection, resolver: resolver, posts: posts, references: references))
        linker.addEntities()
        linker.tie()
        linker.addLogs()
        return (linker.linked, problems + PlanChecks.check(linker.linked))
    }

    // MARK: - Entities

    private mutating func addEntities() {
        for inspection in linked.content.inspections {
            for recommendation in inspection.recommendations {
                let id = EntityID(scope: inspection.scope.text, local: recommendation.id.text)
                guard linked.recommendationIndex[id] == nil else { continue }
                linked.recommendationIndex[id] = linked.recommendations.count
                linked.recommendations.append(LinkedRecommendation(id: id, recommendation: recommendation))
            }
        }
        for plan in linked.content.plans {
            for section in plan.sections { add(section, of: plan) }
        }
    }

    private mutating func add(_ section: Section, of plan: ImprovementPlan) {
        let id = EntityID(scope: plan.scope.text, local: section.id.text)
        guard linked.sectionIndex[id] == nil else { return }
        let leads = section.lead.map { linked.posts.leads(in: $0.source) } ?? []
        linked.sectionIndex[id] = linked.sections.count
        linked.sections.append(LinkedSection(id: id, section: section, leads: leads))
        for action in section.actions {
            let actionID = EntityID(scope: id.scope, local: action.id.text)
            guard linked.actionIndex[actionID] == nil else { continue }
            linked.actionIndex[actionID] = linked.actions.count
            linked.actions.append(
                LinkedAction(
                    id: actionID, section: id, action: action, isCurrent: plan.state.value.isCurrent,
                    leads: action.lead.map { linked.posts.leads(in: $0.source) } ?? []))
        }
    }

    // MARK: - Ties

    private mutating func tie() {
        for reference in linked.references where reference.kind != .mention {
            guard case .entity(let holder) = reference.origin.holder else { continue }
            let through: Tie.Through =
                switch reference.origin.part {
                case .title: .title
                case .step: .step
                case .measure: .measure
                default: .answers
                }
            add(Tie(recommendation: reference.target, through: through), to: holder)
        }
        for index in linked.actions.indices {
            guard let section = linked.section(linked.actions[index].section) else { continue }
            for tie in section.ties where tie.through != .measure {
                add(Tie(recommendation: tie.recommendation, through: .section), to: linked.actions[index].id)
            }
        }
        for section in linked.sections {
            for tie in section.ties where tie.through != .measure {
                thread(tie.recommendation) { $0.sections.append(section.id) }
            }
            addMeasures(section.section.measures, of: section.id, section.ties)
        }
        for action in linked.actions {
            for tie in action.ties {
                thread(tie.recommendation) { $0.actions.append((action.id, tie.through)) }
            }
            addMeasures(action.action.measures, of: action.id, action.ties)
        }
        addAccounts()
        addTakenUp()
    }

    /// Adds a tie; of several to one recommendation the first and nearest counts.
    private mutating func add(_ tie: Tie, to holder: EntityID) {
        if let index = linked.actionIndex[holder] {
            if let known = linked.actions[index].ties.firstIndex(where: { $0.recommendation == tie.recommendation }) {
                if tie.isNearer(than: linked.actions[index].ties[known]) { linked.actions[index].ties[known] = tie }
            } else {
                linked.actions[index].ties.append(tie)
            }
        } else if let index = linked.sectionIndex[holder] {
            let known = linked.sections[index].ties.contains { $0.recommendation == tie.recommendation }
            if !known { linked.sections[index].ties.append(tie) }
        }
    }

    private mutating func thread(_ id: EntityID, _ change: (inout LinkedRecommendation) -> Void) {
        guard let index = linked.recommendationIndex[id] else { return }
        change(&linked.recommendations[index])
    }

    /// Ties measures to the recommendations whose tags they carry, and through what they belong to.
    private mutating func addMeasures(_ measures: [Measure], of holder: EntityID, _ ties: [Tie]) {
        let scanner = linked.scanner(in: holder.scope)
        for measure in measures {
            let tagged = measure.tags(scanner)
            let inherited = ties.filter { $0.through != .measure && $0.through != .step }.map(\.recommendation)
            for id in tagged {
                thread(id) { $0.measures.append(.init(holder: holder, measure: measure, isTagged: true)) }
            }
            for id in inherited where !tagged.contains(id) {
                thread(id) { $0.measures.append(.init(holder: holder, measure: measure, isTagged: false)) }
            }
        }
    }

    private mutating func addAccounts() {
        for plan in linked.content.plans {
            for account in plan.accounts {
                let target = linked.resolver.resolve(account.recommendation.text, in: plan.scope.text)
                guard case .success(let entity) = target else { continue }
                thread(entity.id) { $0.accounts.append(.init(plan: plan.id, account: account)) }
            }
        }
    }

    private mutating func addTakenUp() {
        for recommendation in linked.recommendations {
            for reference in recommendation.recommendation.takenUpBy {
                let target = linked.resolver.resolve(reference.text, in: recommendation.id.scope)
                guard case .success(let entity) = target, entity.kind == .recommendation else { continue }
                thread(recommendation.id) { $0.takenUpBy.append(entity.id) }
                thread(entity.id) { $0.takesUp.append(recommendation.id) }
            }
        }
    }

    // MARK: - Logs

    private mutating func addLogs() {
        for plan in linked.content.plans {
            // A stable sort: rows of one day keep the order of the file.
            for row in plan.log.stablySorted(by: \.date.value) { add(row, of: plan) }
            for row in plan.differences.stablySorted(by: \.date.value) { add(row, of: plan) }
        }
    }

    private mutating func add(_ row: LogEntry, of plan: ImprovementPlan) {
        guard case .success(let entity) = linked.resolver.resolve(row.ref.text, in: plan.scope.text) else { return }
        switch entity.kind {
        case .action:
            if let index = linked.actionIndex[entity.id] { linked.actions[index].log.append(row) }
        case .step:
            guard let index = entity.owner.flatMap({ linked.actionIndex[$0] }) else { return }
            linked.actions[index].stepLog[entity.id, default: []].append(row)
        case .section:
            if let index = linked.sectionIndex[entity.id] { linked.sections[index].log.append(row) }
        case .plan: linked.planLog[entity.id, default: []].append(row)
        case .inspection, .recommendation, .measure: break
        }
    }

    private mutating func add(_ row: Difference, of plan: ImprovementPlan) {
        guard case .success(let entity) = linked.resolver.resolve(row.ref.text, in: plan.scope.text) else { return }
        if let index = linked.actionIndex[entity.id] {
            linked.actions[index].differences.append(row)
        } else if let index = linked.sectionIndex[entity.id] {
            linked.sections[index].differences.append(row)
        } else {
            linked.otherDifferences[entity.id, default: []].append(row)
        }
    }
}

extension Tie {
    /// Whether it says more directly than another that the same recommendation is answered.
    fileprivate func isNearer(than other: Tie) -> Bool { rank < other.rank }

    private var rank: Int {
        switch through {
        case .answers: 0
        case .title: 1
        case .section: 2
        case .step: 3
        case .measure: 4
        }
    }
}

extension Measure {
    /// The recommendations whose tags are printed on it or on its parts, each once.
    package func tags(_ scanner: ReferenceScanner) -> [EntityID] {
        var tags: [EntityID] = []
        for found in scanner.scan(text.source.text) where found.isTag {
            guard case .success(let entity) = found.result, entity.kind == .recommendation else { continue }
            if !tags.contains(entity.id) { tags.append(entity.id) }
        }
        for id in parts.flatMap({ $0.tags(scanner) }) where !tags.contains(id) { tags.append(id) }
        return tags
    }
}

extension Array {
    /// Sorted by a key, elements with the same key in the order in which they stand.
    fileprivate func stablySorted(by key: KeyPath<Element, some Comparable>) -> [Element] {
        enumerated().sorted { left, right in
            let one = left.element[keyPath: key]
            let two = right.element[keyPath: key]
            return one == two ? left.offset < right.offset : one < two
        }.map(\.element)
    }
}
