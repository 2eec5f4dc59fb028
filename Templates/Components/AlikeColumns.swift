import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// The columns in which all rows of a table of actions say the same: it is said once, above the table.
struct AlikeColumns {
    /// A table of fewer rows is seen at a glance.
    static let fewestRows = 5

    /// The columns that say the same of all.
    let alike: [ActionsColumn]
    /// Those that tell the rows apart.
    let apart: [ActionsColumn]

    init(_ columns: [ActionsColumn], _ actions: [AssessedAction], _ context: PageContext) {
        guard let first = actions.first, actions.count >= AlikeColumns.fewestRows else {
            alike = []
            apart = columns
            return
        }
        var found: (alike: [ActionsColumn], apart: [ActionsColumn]) = ([], [])
        for column in columns {
            let said = column.said(of: first, context)
            let isAlike = said != nil && actions.allSatisfy { column.said(of: $0, context) == said }
            if isAlike { found.alike.append(column) } else { found.apart.append(column) }
        }
        (alike, apart) = found
    }
}

extension ActionsColumn {
    /// What it says of an action, to be compared; nil where it may say more than can be compared.
    fileprivate func said(of action: AssessedAction, _ context: PageContext) -> [String]? {
        switch self {
        case .own(let column): [action.action.columns[column.key.text]?.text.text ?? ""]
        case .through(let recommendation):
            action.ties.filter { $0.recommendation == recommendation }.map {
                context.words.through.name(of: $0.through)
            }
        case .standard(.section): [action.section.full]
        case .standard(.lead): action.leads.map { name(of: $0, action, context) }
        case .standard(.status): context.marks(of: action.state, in: action.scope).map(\.word)
        case .standard(.answers):
            action.ties.map { "\($0.recommendation.full) \(context.words.through.name(of: $0.through))" }
        case .standard(.due): action.state.due.isEmpty ? [] : nil
        case .standard(.progress): action.latestProgress == nil ? [] : nil
        case .account: DelayAccount(action: action).isSilent ? [] : nil
        case .standard: nil
        }
    }

    private func name(of lead: Lead, _ action: AssessedAction, _ context: PageContext) -> String {
        guard case .post(let post) = lead.who else { return lead.written.text }
        return "\(context.assessment.holder(of: post, action: action.id))"
    }
}

/// What all rows of a table say, above it.
struct SaidOnce: Component {
    let columns: [ActionsColumn]
    let actions: [AssessedAction]

    func write(to page: inout Page) {
        guard let first = actions.first, !columns.isEmpty else { return }
        let words = page.words
        page.p(words.views.lists.sameForAll.filled(["things": words.nouns.actions(actions.count)]), .class("same"))
        page.summaryList(look: "same") { page in
            for column in columns {
                page.summaryRow(column.title(words)) { $0.add(ActionCell(column: column, action: first)) }
            }
        }
    }
}
