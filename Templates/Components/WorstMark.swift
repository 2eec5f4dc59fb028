import Assessing
import HTMLKit
import Plan

/// How an action stands: the worst of it as a mark, and what else is to be said of it in words below.
struct WorstMark: Component {
    let action: AssessedAction

    func write(to page: inout Page) {
        let state = action.state
        let marks = page.context.marks(of: state, in: action.scope)
        let computed = page.words.computed(state)
        let worst = marks.firstIndex { $0.word == computed } ?? marks.firstIndex(where: \.isStrong) ?? 0
        for index in marks.indices where index == worst { page.add(StatusTags([marks[index]])) }
        for index in marks.indices where index != worst {
            page.span(.class("moved")) { $0.isolated(marks[index].word) }
        }
        page.add(OtherVoice(action: action))
    }
}
