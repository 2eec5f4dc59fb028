import Assessing
import HTMLKit
import Plan

/// What was promised, each with how it is going. What several actions keep has a mark for each, and their words.
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
        page.li(.class("promise", StateMark.name(promise.progress.state))) { page in
            page.div(.class("promise-words"), .lang(young.english?.tag), .dir(young.english?.direction)) {
                $0.add(YoungText(promise.words, level: level, young))
            }
            if promise.actions.count == 1, let only = promise.actions.first {
                page.add(StateLine(only, young))
                page.add(
                    PromiseDetails(promised: only, level: level, young: young, hasDate: promise.isOfAction))
            } else {
                // How many stand how is seen by their marks, and said by the words above each below.
                page.add(PromiseBeads(states: promise.progress.states))
                page.add(PromiseBase(progress: promise.progress, young: young))
                page.add(PromiseGroups(promised: promise.actions, level: level, young: young))
            }
        }
    }
}

/// How something promised is going: a drawing, whose shape tells it, and the word; of what rests, until when.
struct StateLine: Component {
    private let state: PlainState
    private let pausedUntil: PlainTime?
    private let young: YoungContext
    private let id: String?

    init(_ state: PlainState, pausedUntil: PlainTime?, _ young: YoungContext, id: String? = nil) {
        self.state = state
        self.pausedUntil = pausedUntil
        self.young = young
        self.id = id
    }

    init(_ promised: PromisedAction, _ young: YoungContext, id: String? = nil) {
        self.init(promised.state, pausedUntil: promised.pausedUntil, young, id: id)
    }

    func write(to page: inout Page) {
        page.p(.id(id), .class("state", StateMark.name(state))) { page in
            page.add(StateMark(state))
            page.strong { $0.text(young.words(going: state, pausedUntil: pausedUntil)) }
        }
    }
}

extension YoungWords {
    /// How something is going, in words; of what rests, until when.
    func callAsFunction(going state: PlainState, pausedUntil: PlainTime?) -> Worded {
        guard state == .paused else { return self(state.word) }
        guard let until = pausedUntil else { return self(.pausedNoDate) }
        return self(.paused, ["when": self(until).text])
    }
}
