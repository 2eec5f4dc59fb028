import Assessing
import Linking
import Plan

/// Something that young people were promised, and how it is going.
struct Promise {
    /// What was promised, in plain words.
    let words: Prose
    /// How the actions that keep it are going.
    let progress: PlainProgress
}

/// What the plans in force promise in plain words.
struct Promises {
    private let query: BlockQuery
    private let context: PageContext
    private let selection: ActionSelection

    init(_ query: BlockQuery, in scope: String, _ context: PageContext) {
        self.query = query
        self.context = context
        selection = ActionSelection(query.filter, in: scope, context)
    }

    /// The promises that are asked for, in the order of the plan.
    var all: [Promise] {
        switch query.promises {
        case .recommendations: recommendations
        case .sections: sections
        case .actions: actions.map { Promise(words: $0.words, progress: progress([$0.entry])) }
        }
    }

    /// The actions that are asked for and have plain words.
    var actions: [(entry: ActionEntry, words: Prose)] {
        selection.actions.filter { context.isInForce($0.id) && $0.state.plain != nil }.compactMap { entry in
            entry.linked.action.plainWords.map { (entry, $0) }
        }
    }

    private var recommendations: [Promise] {
        context.plan.recommendations.filter { selection.isWanted($0.id) }.compactMap { linked in
            linked.recommendation.plainWords.map {
                Promise(
                    words: $0, progress: progress(ThreadGaps(recommendation: linked, context: context).current))
            }
        }
    }

    private var sections: [Promise] {
        context.plan.sections.filter { context.isInForce($0.id) && selection.isWanted($0) }.compactMap { linked in
            linked.section.plainWords.map {
                Promise(words: $0, progress: progress(linked.actions.compactMap(context.entry)))
            }
        }
    }

    private func progress(_ entries: [ActionEntry]) -> PlainProgress {
        PlainProgress(entries.compactMap(\.state.plain))
    }
}
