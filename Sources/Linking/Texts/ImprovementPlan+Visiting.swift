import Diagnostics
import Graph
import Plan

extension ImprovementPlan {
    /// Shows a visitor every text of the plan: its own, those of its sections and actions, and what was reported.
    mutating func visitTexts(_ visitor: inout some TextVisitor) {
        let place = TextPlace(id)
        let fields = place.part(.fields)
        visitor.visit(&answers, ReferenceUse(.mention, .answers, .inspection), fields)
        if case .superseded(var successor) = state.value {
            visitor.visit(&successor, ReferenceUse(.mention, .state, .plan), fields)
            state.value = .superseded(by: successor)
        }
        visitor.visit(&title, place.part(.title))
        visitor.visit(&agreedBy, naming: .post, .board, at: fields.field(.agreedBy))
        visitor.visit(&statement, fields)
        visitor.visit(&statementSource, fields)
        for gate in gates { visitor.visit(words: gate.word) }
        for index in bands.indices {
            visitor.visit(&bands[index].word, fields)
            visitor.visit(&bands[index].meaning, fields)
            visitor.visit(bands[index].until)
        }
        visitor.visit(sectionLabel)
        visitor.visit(began)
        visitor.visit(ended)
        for index in versions.indices {
            visitor.visit(&versions[index].note, fields)
            visitor.visit(words: versions[index].name.source)
            visitor.visit(versions[index].date)
        }
        for index in columns.indices {
            visitor.visit(words: columns[index].title.source)
            visitor.visit(columns[index].key)
        }
        visitor.visit(&prose, place)
        for index in accounts.indices { accounts[index].visitTexts(&visitor, place.part(.account)) }
        let scope = scope.text
        visitor.visit(each: &sections) { $1.visitTexts(&$0, in: scope) }
        visitor.visit(each: &log) { $1.visitTexts(&$0, in: scope) }
        visitor.visit(each: &differences) { $1.visitTexts(&$0, in: scope) }
        for index in measured.indices {
            visitor.visit(&measured[index].measure, ReferenceUse(nil, .measure, .measure), fields)
            measured[index].row.visitTexts(&visitor, in: scope)
        }
    }
}

extension ImprovementPlan.Account {
    fileprivate mutating func visitTexts(_ visitor: inout some TextVisitor, _ place: TextPlace) {
        visitor.visit(&recommendation, ReferenceUse(.mention, .doneSoFar, .recommendation), place)
        visitor.visit(&title, place)
        visitor.visit(&prose, place)
        visitor.visit(&doneSoFar, place)
    }
}

extension Section {
    fileprivate mutating func visitTexts(_ visitor: inout some TextVisitor, in scope: String) {
        let place = TextPlace(EntityID(scope: scope, local: id.text))
        visitor.visit(&answers, ReferenceUse(.answers, .answers, .recommendation), place.part(.fields))
        visitor.visit(&number, place.part(.fields))
        visitor.visit(&printedAs, place.part(.fields))
        visitor.visit(&title, place.part(.title, tags: true))
        visitor.visit(&lead, naming: .post, at: place.part(.fields).field(.lead))
        visitor.visit(&prose, place)
        visitor.visit(&plainWords, place.forYoungPeople)
        visitor.visit(&measures, place.part(.measure, tags: true))
        for index in groups.indices { groups[index].visitTexts(&visitor, in: scope) }
        for index in actions.indices { actions[index].visitTexts(&visitor, in: scope) }
    }
}

extension ActionGroup {
    fileprivate mutating func visitTexts(_ visitor: inout some TextVisitor, in scope: String) {
        let place = TextPlace(EntityID(scope: scope, local: id.text))
        visitor.visit(&answers, ReferenceUse(.answers, .answers, .recommendation), place.part(.fields))
        visitor.visit(&title, place.part(.title, tags: true))
        visitor.visit(&printedAs, place.part(.fields))
        visitor.visit(&lead, naming: .post, at: place.part(.fields).field(.lead))
        for time in due { visitor.visit(time) }
        visitor.visit(&prose, place)
    }
}

extension Action {
    fileprivate mutating func visitTexts(_ visitor: inout some TextVisitor, in scope: String) {
        let place = TextPlace(EntityID(scope: scope, local: id.text))
        let fields = place.part(.fields)
        visitor.visit(&answers, ReferenceUse(.answers, .answers, .recommendation), fields)
        visitor.visit(&continues, ReferenceUse(.mention, .continues, .action), fields)
        for key in columns.keys.sorted() { columns[key]?.visitTexts(&visitor, fields) }
        visitor.visit(&title, place.part(.title, tags: true))
        visitor.visit(&printedAs, fields)
        visitor.visit(&lead, naming: .post, at: fields.field(.lead))
        visitor.visit(dueSource)
        for time in due + [starts, review, added].compactMap(\.self) { visitor.visit(time) }
        visitor.visit(&context, place)
        visitor.visit(&plainWords, place.forYoungPeople)
        visitor.visit(&plainWhy, place.forYoungPeople)
        visitor.visit(&prose, place)
        visitor.visit(&steps, place.part(.step, tags: true))
        visitor.visit(&measures, place.part(.measure, tags: true))
    }
}

extension ColumnValue {
    mutating func visitTexts(_ visitor: inout some TextVisitor, _ place: TextPlace) {
        switch meaning {
        case .references(var references):
            visitor.visit(&references, ReferenceUse(.mention, nil), place)
            meaning = .references(references)
        case .posts: visitor.visit(&text, naming: [.post], place.field(.lead))
        case .text, .figure, .date, .status: visitor.visit(&text, place)
        }
    }
}

extension LogEntry {
    fileprivate mutating func visitTexts(_ visitor: inout some TextVisitor, in scope: String) {
        let plan = TextPlace(EntityID(scope: scope))
        let holders: [Entity.Kind] =
            [.action, .step, .group, .section, .plan] + (rewording?.part.value == .measure ? [.measure] : [])
        visitor.visit(&ref, ReferenceUse(nil, .ref, holders), plan.part(.fields))
        let place = (ref.target.map { TextPlace($0.id) } ?? plan).part(.progress(period))
        visitor.visit(&text, place)
        visitor.visit(&plainWords, place.forYoungPeople)
        visitor.visit(&why, place)
        visitor.visit(&agreedBy, naming: .post, .board, at: place.field(.agreedBy))
        visitor.visit(&evidence, place)
        visitor.visit(&correctiveAction, place)
        visitor.visit(&signOffBy, naming: .post, .board, at: place.field(.signOffBy))
        visitor.visit(status)
        status?.value.visitSuccessors(&visitor, place)
        status?.value.visitGate(&visitor, place)
        for key in columns.keys.sorted() { columns[key]?.visitTexts(&visitor, place) }
        rewording?.visitTexts(&visitor, place)
        visitor.visit(newDue)
        visitor.visit(backOnTrackBy)
    }
}

extension Rewording {
    /// The words stand in the place of others, and are marked as those were.
    fileprivate mutating func visitTexts(_ visitor: inout some TextVisitor, _ place: TextPlace) {
        visitor.visitAll(&prose, place)
        visitor.visit(&words, place.again)
    }
}

extension LogEntry.Move {
    fileprivate mutating func visitSuccessors(_ visitor: inout some TextVisitor, _ place: TextPlace) {
        var references = successors
        guard !references.isEmpty else { return }
        visitor.visit(&references, ReferenceUse(.mention, .status, .action, .section, .plan), place)
        switch self {
        case .merged: self = .merged(into: references)
        case .split: self = .split(into: references)
        case .carried: self = .carried(to: references)
        case .status, .withdrawn, .paused, .restarted, .passed, .reopened: break
        }
    }

    fileprivate mutating func visitGate(_ visitor: inout some TextVisitor, _ place: TextPlace) {
        guard case .passed(var passing) = self else { return }
        visitor.visit(&passing.checkedBy, naming: .post, .board, at: place.field(.checkedBy))
        visitor.visit(&passing.lookedAt, place)
        visitor.visit(passing.evidenceDate)
        self = .passed(passing)
    }
}

extension Difference {
    fileprivate mutating func visitTexts(_ visitor: inout some TextVisitor, in scope: String) {
        let plan = TextPlace(EntityID(scope: scope))
        visitor.visit(&ref, ReferenceUse(nil, .ref), plan.part(.fields))
        let place = (ref.target.map { TextPlace($0.id) } ?? plan).part(.difference(date.value))
        visitor.visitAll(&change, place)
        visitor.visit(&checkedBy, naming: .post, at: place.field(.whoChecked))
        visitor.visit(&keptAt, place)
    }
}
