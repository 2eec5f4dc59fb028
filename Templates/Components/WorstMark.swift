import Assessing
import HTMLKit
import Plan

/// How an action stands: the worst of it as a mark, and what else is to be said of it in words below.
struct WorstMark: Component {
    let action: AssessedAction

    func write(to page: inout Page) {
        let state = action.state
        let marks = told(page.context)
        let computed = page.words.computed(state)
        let worst = marks.firstIndex { $0.word == computed } ?? marks.firstIndex(where: \.isStrong) ?? 0
        for index in marks.indices where index == worst { page.add(StatusTags([marks[index]])) }
        for index in marks.indices where index != worst {
            page.span(.class("moved")) { $0.isolated(marks[index].word) }
        }
        page.add(OtherVoice(action: action))
    }

    /// The marks; that nothing is stated is none where something else can be told.
    private func told(_ context: PageContext) -> [Mark] {
        let marks = context.marks(of: action.state, in: action.scope)
        guard marks.count > 1, !context.assessment.isStated(action) else { return marks }
        return marks.filter { $0.word != context.site.notStated.word.text }
    }
}
