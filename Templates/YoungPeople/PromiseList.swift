import Assessing
import HTMLKit
import Plan

/// What was promised, each with how it is going: a drawing and a word, and the count of what keeps it.
struct PromiseList: HTML {
    let promises: [Promise]
    let level: Int
    let young: YoungContext

    var body: some HTML {
        if promises.isEmpty {
            p { WordedText(young.words(.noPromises)) }
        } else {
            ol(.class("promises")) { ForEach(promises) { row($0) } }
        }
    }

    private func row(_ promise: Promise) -> some HTML {
        let state = promise.progress.state
        return li(.class("promise", "is-" + Slug.make(state.rawValue))) {
            div(.class("promise-words"), .lang(young.english?.tag), .dir(young.english?.direction)) {
                YoungText(promise.words, level: level, young)
            }
            StateLine(state, young)
            if promise.progress.count > 1 {
                ul(.class("counts")) { ForEach(counts(promise.progress)) { text in li { WordedText(text) } } }
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
struct StateLine: HTML {
    let state: PlainState
    let young: YoungContext

    init(_ state: PlainState, _ young: YoungContext) {
        self.state = state
        self.young = young
    }

    var body: some HTML {
        p(.class("state")) {
            StateMark(state)
            strong { WordedText(young.words(state.word)) }
        }
    }
}
