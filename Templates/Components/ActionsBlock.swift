import Assessing
import Diagnostics
import HTMLKit
import Linking
import Plan

/// A live block of actions: those that its filters let through, as a table.
struct ActionsBlock: HTML {
    let query: ActionsQuery
    /// The scope that bare ids of the filters are read in.
    let scope: String
    let context: PageContext

    var body: some HTML {
        let actions = context.plan.actions.map(\.id).filter { context.entry($0).map(isWanted) ?? false }
        ActionsTable(
            Array(actions.prefix(RowLimit.page)), columns: columns, caption: context.words.nouns.actions(actions.count),
            context)
        if actions.count > RowLimit.page {
            MoreLink(
                words: context.words.finding.seeAll, link: context.link(to: .actions()),
                more: context.words.views.overview.more(actions.count - RowLimit.page))
        }
    }

    private var columns: [ActionsColumn] {
        guard !query.columns.isEmpty else { return ActionsColumn.usual }
        let own = context.plan.content.plans.flatMap(\.columns)
        return query.columns.compactMap { name in
            if let standard = ActionColumn(rawValue: name.text) { return .standard(standard) }
            return own.first { $0.key.text == name.text }.map { .own($0) }
        }
    }

    private func isWanted(_ action: ActionEntry) -> Bool {
        let state = action.state
        return state.isThere && isIn(query.plans, action.scope, isPlan: true)
            && isIn(query.sections, action.linked.section.full, isPlan: false) && answers(action) && isLed(action)
            && hasStatus(state) && isDue(state)
    }

    private func isIn(_ references: [ReferenceText], _ id: String, isPlan: Bool) -> Bool {
        references.isEmpty || ids(references).contains { isPlan ? $0.scope == id : $0.full == id }
    }

    private func answers(_ action: ActionEntry) -> Bool {
        let wanted = ids(query.recommendations)
        return query.recommendations.isEmpty || action.linked.ties.contains { wanted.contains($0.recommendation) }
    }

    private func isLed(_ action: ActionEntry) -> Bool {
        guard !query.leads.isEmpty else { return true }
        let wanted = query.leads.compactMap { context.plan.posts[$0.text] }
        return action.linked.leads.contains { lead in
            guard case .post(let post) = lead.who else { return false }
            return wanted.contains(post) || wanted.contains(context.assessment.holder(of: post, action.id))
        }
    }

    /// Statuses count for what is still open, save for those that mean that it is done.
    private func hasStatus(_ state: ActionState) -> Bool {
        query.statuses.isEmpty
            || query.statuses.contains { name in
                let name = Vocabulary.fold(name.text)
                if name == ActionsBlock.overdue { return state.isOverdue }
                let names = [state.status.id.text, state.status.word.text].map { Vocabulary.fold($0) }
                return names.contains(name) && (state.isOpen || state.isComplete)
            }
    }

    private func isDue(_ state: ActionState) -> Bool {
        if query.dueBefore == nil, query.dueAfter == nil { return true }
        guard let last = state.lastDay else { return false }
        return (query.dueBefore.map { last < $0 } ?? true) && (query.dueAfter.map { last > $0 } ?? true)
    }

    private func ids(_ references: [ReferenceText]) -> [EntityID] {
        references.compactMap { try? context.plan.resolver.resolve($0.text, in: scope).get().id }
    }

    /// The name of the filter for what is overdue, as `BlockChecks` accepts it.
    private static let overdue = "overdue"
}
