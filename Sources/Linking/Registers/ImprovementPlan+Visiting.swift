import Diagnostics
import Plan

extension ImprovementPlan {
    /// Shows a visitor every text of the plan: its own, those of its sections and actions, and what was reported.
    func visitTexts(_ visitor: inout some TextVisitor) {
        visitor.visit([title, statement, statementSource])
        visitor.visit(agreedBy, naming: .post)
        visitor.visit(sectionLabel)
        visitor.visit(began)
        visitor.visit(ended)
        for version in versions {
            visitor.visit([version.name, version.note])
            visitor.visit(version.date)
        }
        for column in columns { visitor.visit([column.title.source, column.key]) }
        for account in accounts {
            visitor.visit(account.title)
            visitor.visit(account.doneSoFar)
            visitor.visit(account.prose)
        }
        visitor.visit(prose)
        visitor.visit(each: sections) { $1.visitTexts(&$0) }
        visitor.visit(each: log) { $1.visitTexts(&$0) }
        visitor.visit(each: differences) { visitor, row in
            visitor.visit(row.change)
            visitor.visit(row.checkedBy, naming: .post)
            visitor.visit(row.keptAt)
        }
    }
}

extension Section {
    fileprivate func visitTexts(_ visitor: inout some TextVisitor) {
        visitor.visit([number, title])
        visitor.visit(lead, naming: .post)
        visitor.visit(measures)
        visitor.visit([plainWords] + prose)
        for action in actions { action.visitTexts(&visitor) }
    }
}

extension Action {
    fileprivate func visitTexts(_ visitor: inout some TextVisitor) {
        visitor.visit(title)
        visitor.visit(lead, naming: .post)
        visitor.visit(dueSource)
        for time in due + [starts, review, added].compactMap(\.self) { visitor.visit(time) }
        visitor.visit(steps)
        visitor.visit(measures)
        visitor.visit([context, plainWords] + prose)
        for value in columns.values {
            if case .posts = value.meaning {
                visitor.visit(value.text, naming: .post)
            } else {
                visitor.visit(value.text)
            }
        }
    }
}

extension LogEntry {
    fileprivate func visitTexts(_ visitor: inout some TextVisitor) {
        visitor.visit([text])
        visitor.visit(status)
        visitor.visit(newDue)
        visitor.visit(backOnTrackBy)
        visitor.visit([why, evidence, correctiveAction])
        for kind in [Registers.Kind.post, .board] { visitor.visit(agreedBy, naming: kind) }
    }
}
