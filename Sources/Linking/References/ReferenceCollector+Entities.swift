import Diagnostics
import Plan

/// Which texts and fields each entity has that references are looked for in.
extension ReferenceCollector {
    /// What the glossary, the register of boards and their clocks say, which stand on one page.
    mutating func collect(_ glossary: [GlossaryTerm], _ boards: [Board], _ clocks: [Clock]) {
        for term in glossary {
            let place = Place(scope: "", holder: .glossary, subject: term.term.text)
            scan([term.standsFor, term.meaning], .text, place)
        }
        for board in boards {
            let place = Place(scope: "", holder: .glossary, subject: board.name.text)
            scan([board.meets, board.chair, board.purpose] + board.members + board.receives, .text, place)
        }
        for clock in clocks {
            scan([clock.source], .text, Place(scope: "", holder: .glossary, subject: clock.name.text))
        }
    }

    mutating func collect(_ document: SourceDocument) {
        let name = document.name.text
        let place = Place(scope: document.scope, holder: .document(name), subject: name)
        if let ref = document.inspection { refer(ref, nil, place, .inspection, expecting: [.inspection]) }
        scan([document.title], .title, place)
        scan([document.sender, document.recipient, document.source], .fields, place)
        scan(document.prose, .text, place)
    }

    mutating func collect(_ report: Report) {
        let place = Place(scope: "", holder: .report(report.name.text), subject: report.name.text)
        scan([report.title] + report.backgroundPapers + report.contacts, .text, place)
        scan(report.texts, .text, place)
        for request in report.requests {
            scan(request.title, .text, place)
            for ref in request.answers { refer(ref, .mention, place, .answers, .text) }
        }
    }

    mutating func collect(_ inspection: Inspection) {
        scan([inspection.title], .title, Place(inspection.id))
        scan([inspection.reportSource], .fields, Place(inspection.id))
        scan(inspection.prose, .text, Place(inspection.id))
        for recommendation in inspection.recommendations {
            let place = Place(EntityID(scope: inspection.scope.text, local: recommendation.id.text))
            for ref in recommendation.takenUpBy {
                refer(ref, .mention, place, .takenUpBy, expecting: [.recommendation])
            }
            scan(recommendation.title, .title, place)
            scan(recommendation.context, .text, place)
            scan(recommendation.plainWords, .text, place)
            scan(recommendation.prose, .text, place)
        }
    }

    mutating func collect(_ plan: ImprovementPlan) {
        let place = Place(plan.id)
        for ref in plan.answers { refer(ref, .mention, place, .answers, expecting: [.inspection]) }
        if case .superseded(let successor) = plan.state.value {
            refer(successor, .mention, place, .state, expecting: [.plan])
        }
        scan([plan.title], .title, place)
        scan([plan.agreedBy, plan.statement, plan.statementSource] + plan.versions.map(\.note), .fields, place)
        scan(plan.prose, .text, place)
        for account in plan.accounts {
            refer(account.recommendation, .mention, place, .doneSoFar, .account, expecting: [.recommendation])
            scan(account.title, .account, place)
            scan(account.prose, .account, place)
            for point in account.doneSoFar { scan(point, .account, place) }
        }
        let scope = plan.scope.text
        collect(each: plan.sections) { $0.collect($1, scope) }
        collect(each: plan.log) { $0.collect($1, scope) }
        for row in plan.differences {
            guard let entity = refer(row.ref, nil, place, .ref) else { continue }
            scan(row.change, .difference(row.date.value), Place(entity.id))
            scan([row.checkedBy, row.keptAt], .difference(row.date.value), Place(entity.id))
        }
    }

    /// What young people said mentions nothing that could be gone to from them; only whether its ids mean something
    /// is of interest.
    mutating func collect(_ row: Heard) {
        let place = Place(EntityID(scope: YoungPage.folder))
        for ref in row.refs { refer(ref, nil, place, .ref) }
    }

    private mutating func collect(_ section: Section, _ scope: String) {
        let place = Place(EntityID(scope: scope, local: section.id.text))
        for ref in section.answers { refer(ref, .answers, place, .answers, expecting: [.recommendation]) }
        scan(section.title, .title, place, tags: true)
        scan(section.prose, .text, place)
        scan(section.plainWords, .text, place)
        for measure in section.measures { scan(measure, .measure, place, tags: true) }
        for action in section.actions { collect(action, scope) }
    }

    private mutating func collect(_ action: Action, _ scope: String) {
        let place = Place(EntityID(scope: scope, local: action.id.text))
        for ref in action.answers { refer(ref, .answers, place, .answers, expecting: [.recommendation]) }
        for ref in action.continues { refer(ref, .mention, place, .continues, expecting: [.action]) }
        for (_, value) in action.columns.sorted(by: { $0.key < $1.key }) {
            if case .references(let references) = value.meaning {
                for reference in references { refer(reference, .mention, place, nil) }
            } else {
                scan(value.text, .fields, place)
            }
        }
        scan(action.title, .title, place, tags: true)
        scan(action.context, .text, place)
        scan(action.plainWords, .text, place)
        scan(action.prose, .text, place)
        for step in action.steps { scan(step, place) }
        for measure in action.measures { scan(measure, .measure, place, tags: true) }
    }

    private mutating func collect(_ row: LogEntry, _ scope: String) {
        let plan = Place(EntityID(scope: scope))
        let target = refer(row.ref, nil, plan, .ref, expecting: [.action, .step, .section, .plan])
        let place = target.map { Place($0.id) } ?? plan
        scan(row.text, .progress(row.date.value), place)
        scan([row.why, row.agreedBy, row.evidence, row.correctiveAction], .progress(row.date.value), place)
        for ref in row.status?.value.successors ?? [] {
            refer(ref, .mention, place, .status, .progress(row.date.value), expecting: [.action, .section, .plan])
        }
    }
}
