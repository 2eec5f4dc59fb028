import Assessing
import Graph
import Plan

/// Which actions are meant, in words: for captions, and for where there are none.
extension PageContext {
    private var blockWords: BlockWords { words.views.blocks }

    /// What is counted and which of it is meant: `3 actions of the plan, led by the director`.
    func caption(_ what: String, of selection: ActionSelection) -> String {
        let filters = filters(of: selection)
        guard !filters.isEmpty else { return what }
        return blockWords.counted.filled(["what": what, "filters": words.list(of: filters)])
    }

    /// That there is no such action, with what is said of none.
    func none(_ phrase: (BlockWords) -> Phrase, of selection: ActionSelection) -> String {
        phrase(blockWords).filled(["subject": noAction(of: selection)])
    }

    /// The words for none of the actions that are meant.
    func noAction(of selection: ActionSelection) -> String {
        let filters = filters(of: selection)
        return filters.isEmpty
            ? blockWords.noAction : blockWords.noActionOf.filled(["filters": words.list(of: filters)])
    }

    /// What is due, counted.
    func due(_ count: Int, of selection: ActionSelection) -> String {
        guard count == 0 else { return caption(blockWords.due(count), of: selection) }
        let filters = filters(of: selection)
        return filters.isEmpty ? blockWords.noneDue : blockWords.noneDueOf.filled(["filters": words.list(of: filters)])
    }

    /// The filters one after the other, in words.
    ///
    /// - Parameter namesPlans: Whether the plans are named.
    func filters(of selection: ActionSelection, namesPlans: Bool = true) -> [String] {
        let filter = selection.filter
        let parts = [
            named(namesPlans ? filter.plans : nil, blockWords.ofPlans), named(filter.sections, blockWords.inSections),
            named(filter.groups, blockWords.inSections), named(filter.recommendations, blockWords.answering),
            phrase(blockWords.ledBy, (filter.leads ?? []).map { plan.posts.posts[$0].name.text }),
            phrase(blockWords.withStatus, (filter.states ?? []).map(word)),
        ]
        let days = [
            filter.dueAfter.map { blockWords.dueAfter.filled(["date": words.day($0)]) },
            filter.dueBefore.map { blockWords.dueBefore.filled(["date": words.day($0)]) },
        ]
        return (parts + days).compactMap(\.self)
    }

    /// Plans and other things with a title of their own by that when there is only one, else by their ids.
    private func named(_ ids: [EntityID]?, _ phrase: Phrase) -> String? {
        let ids = ids ?? []
        let titles = ids.map { id -> String in
            let title = publication.entity(id)?.title.text ?? id.full
            if id.local.isEmpty { return title }
            return ids.count == 1 ? "\(shortName(of: id)) \(title)" : shortName(of: id)
        }
        return self.phrase(phrase, titles)
    }

    /// What is asked for: a status of the scale by its word.
    private func word(of state: ResolvedFilter.State) -> String {
        switch state {
        case .status(let status): status.word.text
        case .standing(.overdue): blockWords.pastDate
        case .standing(let standing): standing.rawValue
        }
    }

    private func phrase(_ phrase: Phrase, _ names: [String]) -> String? {
        names.isEmpty ? nil : phrase.filled(["names": words.alternatives(names)])
    }
}

extension Words {
    /// One or another of some, as a sentence lists them.
    func alternatives(_ names: [String]) -> String {
        let others = names.dropLast().joined(separator: site.listSeparator)
        return others.isEmpty ? names.last ?? "" : others + views.blocks.alternative + (names.last ?? "")
    }

    /// Conditions one after the other.
    fileprivate func list(of filters: [String]) -> String { filters.joined(separator: site.listSeparator) }
}
