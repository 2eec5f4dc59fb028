import Diagnostics
import Graph
package import Plan

/// Something that young people were promised, and how it is going.
package struct Promise: Sendable {
    /// What was promised, in plain words.
    package let words: Prose
    /// What keeps it, each with how it is going.
    package let actions: [PromisedAction]
    /// Whether the words are an action's own, so that its date is that of the promise. The date of what keeps a wider one
    /// is not.
    package let isOfAction: Bool

    /// How it is going.
    package var progress: PlainProgress { PlainProgress(actions.map(\.state)) }
}

/// What the plans in force promise in plain words.
package struct Promises {
    private let query: BlockQuery
    let assessment: Assessment
    let selection: ActionSelection

    init(_ query: BlockQuery, _ assessment: Assessment) {
        self.query = query
        self.assessment = assessment
        selection = assessment.select(query.filter)
    }

    /// The promises that are asked for, in the order of the plan.
    package var all: [Promise] {
        switch query.promises {
        case .recommendations: recommendations
        case .sections: sections
        case .actions, .steps: actions.map { promise($0.words, keptBy: [$0.action], isOfAction: true) }
        }
    }

    /// The actions that are asked for and have plain words, each with how it is going.
    package var promised: [PromisedAction] { actions.compactMap { promised($0.action) } }

    /// How all that is asked for is going, as far as it is told in plain words.
    package var progress: PlainProgress {
        PlainProgress(promised.map(\.state), of: asked.count { $0.state.standing.isPromised })
    }

    private func promise(
        _ words: Prose, keptBy actions: [AssessedAction], isOfAction: Bool = false
    ) -> Promise {
        Promise(words: words, actions: actions.compactMap(promised), isOfAction: isOfAction)
    }

    private func promised(_ action: AssessedAction) -> PromisedAction? {
        PromisedAction(
            action, topic: action.action.topic ?? assessment.plan.section(action.section)?.section.topic,
            on: assessment.day)
    }

    /// What has plain words and falls due from the day on, by month, as many months ahead as are asked for.
    package var comingUp: [(month: Month, items: [(due: DueItem, promised: PromisedAction)])] {
        let all = Dictionary(promised.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let deadlines = assessment.deadlines
        let last = deadlines.today.month.adding(months: query.months)
        return deadlines.months.compactMap { span in
            let items = span.items.filter { $0.action.dates($0) && $0.day.calendarMonth <= last }
                .compactMap { item in all[item.action.id].map { (due: item, promised: $0) } }
            return items.isEmpty ? nil : (span.month, items)
        }
    }

    /// The actions that are asked for and have plain words. Of a plan that is over, and is asked for by its name, those
    /// that came to an end of their own: what was done is seen as done.
    private var actions: [(action: AssessedAction, words: Prose)] {
        asked.filter { $0.plain != nil && (assessment.isInForce($0.id) || !$0.state.isOpen) }
            .compactMap { action in action.action.plainWords.map { (action, $0) } }
    }

    /// The actions that are asked for, of plans in force or of those that are named.
    private var asked: [AssessedAction] {
        let named = Set(query.filter.plans.targets.map(\.scope))
        return selection.actions.filter { assessment.isInForce($0.id) || named.contains($0.id.scope) }
    }

    private var recommendations: [Promise] {
        assessment.plan.recommendations.filter { selection.isWanted($0.id) }.compactMap { linked in
            linked.recommendation.plainWords.map {
                promise($0, keptBy: assessment.thread(of: linked).current)
            }
        }
    }

    private var sections: [Promise] {
        assessment.plan.sections.filter { assessment.isInForce($0.id) && selection.isWanted($0) }
            .compactMap { linked in
                linked.section.plainWords.map {
                    promise($0, keptBy: linked.actions.compactMap(assessment.action))
                }
            }
    }
}

extension Assessment {
    /// What a block for young people asks for.
    package func promises(_ query: BlockQuery) -> Promises { Promises(query, self) }

    /// What young people said that a block asks for, the latest first, with whether they have an answer.
    package func heard(_ query: BlockQuery) -> [AnsweredHeard] {
        let wanted = Set(query.filter.recommendations.targets)
        let groups = Set(query.groups.map { Vocabulary.fold($0.text) })
        return plan.content.youngPeople.heard.filter { row in
            (wanted.isEmpty || row.refs.targets.contains(where: wanted.contains))
                && (groups.isEmpty || groups.contains(Vocabulary.fold(row.group.text)))
        }
        .enumerated().sorted { ($1.element.date.value, $0.offset) < ($0.element.date.value, $1.offset) }
        .map { AnsweredHeard($0.element, plan.content.site.youngPeople, on: day) }
    }

    /// The terms that a block explains, as the glossary lists them.
    package func terms(_ query: BlockQuery) -> [GlossaryTerm] {
        let wanted = Set(query.terms.map { Vocabulary.fold($0.text) })
        return plan.content.glossary.inOrder.filter { term in
            term.meaning != nil && (wanted.isEmpty || wanted.contains(Vocabulary.fold(term.term.text)))
        }
    }
}
