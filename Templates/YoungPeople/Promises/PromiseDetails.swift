import Assessing
import HTMLKit
import Plan

/// When something promised is due, why it is not as it was promised, and when we want to catch up.
struct PromiseDetails: Component {
    let promised: PromisedAction
    let level: Int
    let young: YoungContext
    /// Whether its date is told: not beside words that are not its own.
    var hasDate = true
    private var words: YoungWords { young.words }

    func write(to page: inout Page) {
        if hasDate, let date { page.p(.class("when")) { $0.text(date) } }
        if let parts = promised.passedParts {
            page.p(.class("when")) {
                $0.text(words(.partsPassed, count: parts.count, ["when": words(parts.last).text]))
            }
        }
        if let said = promised.said { page.add(SaidView(said: said, level: level, young: young)) }
        if let time = promised.saidLongAgo {
            page.p(.class("when")) { $0.text(words(.saidAgo, ["when": words(time).text])) }
        }
        if promised.state.asksWhy { writeWhy(to: &page) }
        switch promised.catchUp {
        case .by(let time): page.p(.class("catch-up")) { $0.text(words(.catchUp, ["when": words(time).text])) }
        case .notSaid: page.p(.class("catch-up")) { $0.text(words(.catchUpNotSaid)) }
        case nil: break
        }
    }

    private var date: Worded? {
        if let moved = promised.movedTo { return words(.newDate, ["when": words(moved).text]) }
        return promised.date.map { words($0) }
    }

    /// Plain words that were written for that, and nothing else.
    private func writeWhy(to page: inout Page) {
        if let reason = promised.reason {
            page.div(.class("why"), .lang(young.english?.tag), .dir(young.english?.direction)) {
                $0.add(YoungText(reason, level: level, young))
            }
        } else {
            page.p(.class("why")) { $0.text(words(.whyNotSaid)) }
        }
    }
}
