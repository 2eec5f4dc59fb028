import Assessing
import HTMLKit
import Plan

/// What was promised, each with how it is going: a drawing and a word, and the count of what keeps it.
struct PromiseList: Component {
    let promises: [Promise]
    let level: Int
    let young: YoungContext

    func write(to page: inout Page) {
        if promises.isEmpty {
            page.p { $0.text(young.words(.noPromises)) }
        } else {
            page.ol(.class("promises")) { page in for promise in promises { writeRow(promise, to: &page) } }
        }
    }

    private func writeRow(_ promise: Promise, to page: inout Page) {
        let state = promise.progress.state
        page.li(.class("promise", "is-" + Slug.make(state.rawValue))) { page in
            page.div(.class("promise-words"), .lang(young.english?.tag), .dir(young.english?.direction)) {
                $0.add(YoungText(promise.words, level: level, young))
            }
            page.add(StateLine(state, young))
            if promise.progress.count > 1 {
                page.ul(.class("counts")) { page in for text in counts(promise.progress) { page.li { $0.text(text) } } }
            }
        }
    }

    /// What is known of the actions that keep it.
    private func counts(_ progress: PlainProgress) -> [Worded] {
        var counts: [Worded] = []
        if progress.done > 0 {
            counts.append(young.words(.thingsDone, count: progress.count, ["done": "\(progress.done)"]))
        }
        if progress.late > 0 { counts.append(young.words(.thingsLate, count: progress.late)) }
        if (1..<progress.count).contains(progress.notSaid) {
            counts.append(young.words(.thingsNotSaid, count: progress.notSaid))
        }
        return counts
    }
}

/// How something is going: a drawing, whose shape tells it, and the word.
struct StateLine: Component {
    let state: PlainState
    let young: YoungContext

    init(_ state: PlainState, _ young: YoungContext) {
        self.state = state
        self.young = young
    }

    func write(to page: inout Page) {
        page.p(.class("state")) { page in
            page.add(StateMark(state))
            page.strong { $0.text(young.words(state.word)) }
        }
    }
}
