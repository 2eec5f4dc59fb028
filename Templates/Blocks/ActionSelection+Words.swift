import Diagnostics
import Linking
import Plan

/// Which actions are meant, in words: for captions, and for where there are none.
extension ActionSelection {
    private var words: BlockWords { context.words.views.blocks }

    /// What is counted and which of it is meant: `3 actions of the plan, led by the director`.
    func caption(_ what: String) -> String {
        let filters = filters()
        guard !filters.isEmpty else { return what }
        return words.counted.filled(["what": what, "filters": context.words.list(of: filters)])
    }

    /// That there is no such action, with what is said of none.
    func none(_ phrase: (BlockWords) -> Phrase) -> String { phrase(words).filled(["subject": noAction]) }

    /// The words for none of the actions that are meant.
    var noAction: String {
        let filters = filters()
        return filters.isEmpty ? words.noAction : words.noActionOf.filled(["filters": context.words.list(of: filters)])
    }

    /// What is due, counted.
    func due(_ count: Int) -> String {
        guard count == 0 else { return caption(words.due(count)) }
        let filters = filters()
        return filters.isEmpty ? words.noneDue : words.noneDueOf.filled(["filters": context.words.list(of: filters)])
    }

    /// The filters one after the other, in words.
    ///
    /// - Parameter namesPlans: Whether the plans are named.
    func filters(namesPlans: Bool = true) -> [String] {
        let plans = namesPlans ? named(context.ids(filter.plans, in: scope), words.ofPlans) : nil
        let parts = [
            plans, named(context.ids(filter.sections, in: scope), words.inSections),
            named(context.ids(filter.recommendations, in: scope), words.answering),
            phrase(words.ledBy, filter.leads.compactMap { context.plan.posts[$0.text] }.map(context.plan.posts.name)),
            phrase(words.withStatus, filter.statuses.map { context.site.word(for: $0.text) }),
        ]
        let days = [
            filter.dueAfter.map { words.dueAfter.filled(["date": context.words.day($0)]) },
            filter.dueBefore.map { words.dueBefore.filled(["date": context.words.day($0)]) },
        ]
        return (parts + days).compactMap(\.self)
    }

    /// Plans and other things with a title of their own by that when there is only one, else by their ids.
    private func named(_ ids: [EntityID], _ phrase: Phrase) -> String? {
        let titles = ids.map { id -> String in
            let title = context.publication.entity(id)?.title ?? id.full
            if id.local.isEmpty { return title }
            return ids.count == 1 ? "\(id.local) \(title)" : id.local
        }
        return self.phrase(phrase, titles)
    }

    private func phrase(_ phrase: Phrase, _ names: [String]) -> String? {
        guard let last = names.last else { return nil }
        let others = names.dropLast().joined(separator: context.words.site.listSeparator)
        return phrase.filled(["names": others.isEmpty ? last : others + words.alternative + last])
    }
}

extension Words {
    /// Conditions one after the other.
    fileprivate func list(of filters: [String]) -> String { filters.joined(separator: site.listSeparator) }
}

extension PostRegistry {
    /// The name of a post.
    fileprivate func name(_ index: Index) -> String { posts[index].name.text }
}

extension Site {
    /// The word of a status that is called by its id or its word; any other name as it is.
    fileprivate func word(for name: String) -> String {
        let folded = Vocabulary.fold(name)
        let status = statuses.first { [$0.id.text, $0.word.text].map { Vocabulary.fold($0) }.contains(folded) }
        return status?.word.text ?? name
    }
}
