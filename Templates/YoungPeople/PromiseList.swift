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
        let progress = promise.progress
        let state = progress.state
        page.li(.class("promise", "is-" + Slug.make(state.rawValue))) { page in
            page.div(.class("promise-words"), .lang(young.english?.tag), .dir(young.english?.direction)) {
                $0.add(YoungText(promise.words, level: level, young))
            }
            page.add(StateLine(state, pausedUntil: promise.pausedUntil, young))
            writeMove(of: promise, to: &page)
            if let day = promise.saidLongAgo {
                page.p { $0.text(young.words(.saidAgo, ["when": young.words(day).text])) }
            }
            if state.asksWhy { writeWhy(of: promise, to: &page) }
            if progress.count > 1 {
                page.ul(.class("counts")) { page in for text in counts(progress) { page.li { $0.text(text) } } }
            }
        }
    }

    /// The date to which it moved.
    private func writeMove(of promise: Promise, to page: inout Page) {
        guard promise.progress.state == .moved, let date = promise.movedTo else { return }
        page.p { $0.text(young.words(.newDate, ["when": young.words(date).text])) }
    }

    /// Why it is not as it was promised: plain words that were written for that, and nothing else.
    private func writeWhy(of promise: Promise, to page: inout Page) {
        if promise.reasons.isEmpty {
            page.p(.class("why")) { $0.text(young.words(.whyNotSaid)) }
        } else {
            page.p(.class("why")) { page in page.strong { $0.text(young.words(.why)) } }
            page.div(.lang(young.english?.tag), .dir(young.english?.direction)) { page in
                for reason in promise.reasons { page.add(YoungText(reason, level: level, young)) }
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
        if (1..<progress.count).contains(progress.datePassed) {
            counts.append(young.words(.thingsDatePassed, count: progress.datePassed))
        }
        if (1..<progress.count).contains(progress.notSaid) {
            counts.append(young.words(.thingsNotSaid, count: progress.notSaid))
        }
        return counts
    }
}

/// How a promise is going: a drawing, whose shape tells it, and the word.
struct StateLine: Component {
    let state: PlainState
    let pausedUntil: PlainTime?
    let young: YoungContext

    init(_ state: PlainState, pausedUntil: PlainTime?, _ young: YoungContext) {
        self.state = state
        self.pausedUntil = pausedUntil
        self.young = young
    }

    func write(to page: inout Page) {
        page.p(.class("state")) { page in
            page.add(StateMark(state))
            page.strong { $0.text(word) }
        }
    }

    private var word: Worded {
        guard state == .paused else { return young.words(state.word) }
        guard let until = pausedUntil else { return young.words(.pausedNoDate) }
        return young.words(.paused, ["when": young.words(until).text])
    }
}
