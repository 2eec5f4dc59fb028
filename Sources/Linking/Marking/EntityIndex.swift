import Diagnostics
import Graph
import Plan

/// Every entity of an edition by its id, and what ids used to mean.
struct EntityIndex: Sendable {
    /// Entities by id.
    private(set) var entities: [EntityID: Entity] = [:]
    /// What an id that is no longer used means now.
    private(set) var renamed: [EntityID: EntityID] = [:]
    /// The ids of what the edition leaves out.
    let withheld: Set<EntityID>
    /// The scopes in which a bare id stands, for ids that belong to lists.
    private var scopes: [String: [String]] = [:]
    /// The inspections that each plan answers.
    private var answers: [String: [String]] = [:]
    /// The letters that ids begin with; a word that begins otherwise need not be looked up.
    private(set) var prefixes: Set<String> = []
    /// Bare ids in lower case.
    private var folded: Set<String> = []

    /// Collects the entities of a selection, and reports ids that are given twice or used again.
    init(_ content: Content, withheld: Set<EntityID>, _ problems: inout [Diagnostic]) {
        self.withheld = withheld
        for inspection in content.inspections { add(inspection, &problems) }
        for plan in content.plans {
            answers[plan.scope.text] = plan.answers.map(\.text)
            add(plan, &problems)
        }
        for scorecard in content.scorecards { add(scorecard, &problems) }
        for document in content.documents { add(document, &problems) }
        for page in content.pages { add(page, &problems) }
        for meeting in content.meetings { add(meeting, &problems) }
        for plan in content.workPlans { add(plan, &problems) }
        for id in withheld where !id.local.isEmpty { note(id) }
        addFormerNames(content, &problems)
        renameDocuments(content, &problems)
    }

    /// The entity of an id, also of one that it had before.
    subscript(id: EntityID) -> Entity? { entities[id] ?? renamed[id].flatMap { entities[$0] } }

    /// The entities by every id that leads to them.
    var table: EntityTable {
        let former = renamed.compactMapValues { entities[$0] }
        return EntityTable(entities.merging(former) { now, _ in now }, withheld: withheld)
    }

    /// The scopes that have a bare id.
    func scopes(of local: String) -> [String] { scopes[local] ?? [] }

    /// Whether a word is an id but for its case.
    func isInOtherCase(_ word: String) -> Bool { folded.contains(word.lowercased()) }

    /// The scopes that a bare id is looked for in first, in order.
    func nearScopes(of scope: String) -> [String] { [scope] + (answers[scope] ?? []) }

    /// Every id as it could be written in a scope, for suggestions.
    var knownScopes: [String] { Set(entities.keys.map(\.scope)).sorted() }

    func namesForSuggestions(in scope: String) -> [String] {
        let near = Set(nearScopes(of: scope))
        return entities.keys.map { near.contains($0.scope) && !$0.local.isEmpty ? $0.local : $0.full }
    }
}

extension EntityIndex {
    private mutating func add(_ inspection: Inspection, _ problems: inout [Diagnostic]) {
        let scope = inspection.scope.text
        add(
            Entity(
                id: inspection.id, kind: .inspection, title: inspection.title, address: .inspection(scope),
                span: inspection.scope.span), &problems)
        for recommendation in inspection.recommendations {
            let id = EntityID(scope: scope, local: recommendation.id.text)
            add(
                Entity(
                    id: id, kind: .recommendation, title: recommendation.title, printed: recommendation.printed,
                    address: .recommendation(id), span: recommendation.id.span), &problems)
        }
    }

    private mutating func add(_ plan: ImprovementPlan, _ problems: inout [Diagnostic]) {
        let scope = plan.scope.text
        add(
            Entity(
                id: plan.id, kind: .plan, title: plan.title, address: .plan(scope),
                span: plan.scope.span), &problems)
        for section in plan.sections {
            let id = EntityID(scope: scope, local: section.id.text)
            add(
                Entity(
                    id: id, kind: .section, title: section.title, printed: section.printed, address: .section(id),
                    span: section.id.span), &problems)
            for group in section.groups {
                reportShared(group, of: plan, &problems)
                add(
                    Entity(
                        id: EntityID(scope: scope, local: group.id.text), kind: .group, title: group.title,
                        printed: group.printed, address: .section(id), fragment: Slug.make(group.id.text),
                        span: group.id.span), &problems)
            }
            for action in section.actions { add(action, scope, &problems) }
        }
    }

    private mutating func add(_ scorecard: Scorecard, _ problems: inout [Diagnostic]) {
        add(
            Entity(
                id: scorecard.id, kind: .scorecard, title: scorecard.title, address: .scorecard(scorecard.scope.text),
                span: scorecard.scope.span), &problems)
        for indicator in scorecard.indicators {
            let id = scorecard.id(indicator.id)
            add(
                Entity(
                    id: id, kind: .indicator, title: indicator.title, address: .indicator(id), span: indicator.id.span),
                &problems)
            for row in indicator.parts {
                add(
                    Entity(
                        id: scorecard.id(row.id), kind: .indicator, title: row.title, address: .indicator(id),
                        fragment: Slug.make(row.id.text), span: row.id.span), &problems)
            }
        }
    }

    private mutating func add(_ document: SourceDocument, _ problems: inout [Diagnostic]) {
        add(
            Entity(
                id: document.id, kind: .document, title: document.title, address: .document(document.name.text),
                span: document.name.span), &problems)
    }

    private mutating func add(_ meeting: Meeting, _ problems: inout [Diagnostic]) {
        let address = Address.meeting(meeting.name.text)
        add(
            Entity(id: meeting.id, kind: .meeting, title: meeting.title, address: address, span: meeting.name.span),
            &problems)
        for item in meeting.items {
            add(
                Entity(
                    id: meeting.id(item.id), kind: .item, title: item.title, address: address,
                    fragment: Slug.make(item.id.text), span: item.id.span), &problems)
        }
        let minutes = Address.minutes(meeting.name.text)
        for minute in meeting.minutes?.entries ?? [] {
            let fragment = Slug.make(minute.id.text)
            let id = meeting.id(minute.id)
            add(
                Entity(
                    id: id, kind: .minute, title: minute.title, address: minutes, fragment: fragment,
                    span: minute.id.span), &problems)
            for place in minute.resolutions.indices {
                let resolution = minute.id(ofResolution: place)
                add(
                    Entity(
                        id: meeting.id(resolution), kind: .resolution, title: minute.title, address: minutes,
                        fragment: Slug.make(resolution.text), owner: id,
                        span: minute.resolutions[place].text.source.span),
                    &problems)
            }
        }
    }

    private mutating func add(_ plan: WorkPlan, _ problems: inout [Diagnostic]) {
        let address = Address.workPlan(plan.name.text)
        add(
            Entity(id: plan.id, kind: .workPlan, title: plan.title, address: address, span: plan.name.span), &problems)
        for entry in plan.entries {
            add(
                Entity(
                    id: plan.id(entry.id), kind: .planned, title: entry.title, address: address,
                    fragment: Slug.make(entry.id.text), span: entry.id.span), &problems)
        }
    }

    private mutating func add(_ page: Page, _ problems: inout [Diagnostic]) {
        add(
            Entity(
                id: page.id, kind: .page, title: page.title, address: .page(page.name.text), span: page.name.span),
            &problems)
    }

    private mutating func add(_ action: Action, _ scope: String, _ problems: inout [Diagnostic]) {
        let id = EntityID(scope: scope, local: action.id.text)
        let entity = Entity(
            id: id, kind: .action, title: action.title, printed: action.printed, address: .action(id),
            span: action.id.span)
        add(entity, &problems)
        for step in action.steps { add(step, of: entity, &problems) }
        for measure in action.measures { add(measure, of: entity, &problems) }
    }

    private mutating func add(_ step: Step, of action: Entity, _ problems: inout [Diagnostic]) {
        add(step.id, .step, step.text, of: action, &problems)
        for inner in step.steps { add(inner, of: action, &problems) }
    }

    private mutating func add(_ measure: Measure, of action: Entity, _ problems: inout [Diagnostic]) {
        add(measure.id, .measure, measure.text, of: action, &problems)
        for part in measure.parts { add(part, of: action, &problems) }
    }

    private mutating func add(
        _ local: LocalID?, _ kind: Entity.Kind, _ text: Prose, of action: Entity, _ problems: inout [Diagnostic]
    ) {
        guard let local else { return }
        add(
            Entity(
                id: EntityID(scope: action.id.scope, local: local.text), kind: kind, title: PlainText(text.source),
                address: action.address, fragment: Slug.make(local.text), owner: action.id, span: local.span),
            &problems)
    }

    private mutating func add(_ entity: Entity, _ problems: inout [Diagnostic]) {
        if let first = entities[entity.id] {
            problems.append(
                Diagnostic(
                    LinkingKind.duplicateID, "`\(entity.id.full)` is already \(first.kind.described)",
                    at: entity.span, label: "again here",
                    help: entity.id.local.isEmpty
                        ? "give the newer file or folder a name of its own" : "give the newer one an id of its own",
                    related: [.init(first.span, "first here")], subject: .init(entity: entity.id.full)))
            return
        }
        entities[entity.id] = entity
        note(entity.id)
    }

    private mutating func note(_ id: EntityID) {
        guard !id.local.isEmpty else { return }
        scopes[id.local, default: []].append(id.scope)
        prefixes.insert(String(decoding: id.local.utf8.prefix(while: \.isASCIILetter), as: UTF8.self))
        folded.insert(id.local.lowercased())
    }

    private mutating func addFormerNames(_ content: Content, _ problems: inout [Diagnostic]) {
        for inspection in content.inspections {
            for item in inspection.recommendations {
                rename(item.formerly, to: item.id, inspection.scope.text, &problems)
            }
        }
        for plan in content.plans {
            for section in plan.sections {
                rename(section.formerly, to: section.id, plan.scope.text, &problems)
                for action in section.actions { rename(action.formerly, to: action.id, plan.scope.text, &problems) }
            }
        }
        for scorecard in content.scorecards {
            for indicator in scorecard.indicators {
                rename(indicator.formerly, to: indicator.id, scorecard.scope.text, &problems)
            }
        }
    }

    private mutating func renameDocuments(_ content: Content, _ problems: inout [Diagnostic]) {
        for (name, now) in content.formerDocuments {
            let id = EntityID(scope: name.text)
            if let other = entities[id] {
                problems.append(
                    Diagnostic(
                        LinkingKind.reusedID, "`\(id.full)` is used again", at: other.span,
                        label: "another thing has it now", help: "give this one a new id",
                        related: [.init(name.span, "it was this one's before")], subject: .init(entity: id.full)))
            } else {
                renamed[id] = now
            }
        }
    }

    private mutating func rename(
        _ former: [LocalID], to current: LocalID, _ scope: String, _ problems: inout [Diagnostic]
    ) {
        for local in former {
            let id = EntityID(scope: scope, local: local.text)
            let now = EntityID(scope: scope, local: current.text)
            if let other = entities[id] {
                problems.append(
                    Diagnostic(
                        LinkingKind.reusedID, "`\(id.full)` is used again", at: other.span,
                        label: "another thing has it now", help: "give this one a new id",
                        related: [.init(local.span, "it was this one's before")], subject: .init(entity: id.full)))
            } else if let other = renamed[id], let owner = entities[other] {
                problems.append(
                    Diagnostic(
                        LinkingKind.reusedID, "two things say that they were `\(id.full)` before", at: local.span,
                        related: [.init(owner.span, "the other one")], subject: .init(entity: now.full)))
            } else {
                renamed[id] = now
                note(id)
            }
        }
    }
}
