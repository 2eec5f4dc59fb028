import Assessing
import HTMLKit
import Plan

/// When something promised is due, why it is not as it was promised, and when we want to catch up.
struct PromiseDetails: Component {
    /// A line of it: a sentence with its class, or the author's own words.
    enum Line {
        case sentence(Worded, String)
        case why(Prose)
    }

    let promised: PromisedAction
    let level: Int
    let young: YoungContext
    /// Whether its date is told: not beside words that are not its own.
    var hasDate = true
    private var words: YoungWords { young.words }

    func write(to page: inout Page) {
        for line in lines {
            switch line {
            case .sentence(let text, let name): page.p(.class(name)) { $0.text(text) }
            case .why(let reason):
                page.div(.class("why"), .lang(young.english?.tag), .dir(young.english?.direction)) {
                    $0.add(YoungText(reason, level: level, young))
                }
            }
        }
    }

    /// Its lines, in their order.
    var lines: [Line] { [hasDate ? date : nil, hasDate ? askedFor : nil, saidAgo, why, catchUp].compactMap(\.self) }

    private var date: Line? {
        guard let moved = promised.movedTo else { return promised.date.map { .sentence(words($0), "when") } }
        let when = words(moved).text
        let text = promised.movedFrom.map { words(.newDateBefore, ["when": when, "before": words($0).text]) }
        return .sentence(text ?? words(.newDate, ["when": when]), "when")
    }

    private var askedFor: Line? {
        promised.askedFor.map { .sentence(words(.askedFor, ["when": words($0).text]), "when") }
    }

    private var saidAgo: Line? {
        promised.saidLongAgo.map { .sentence(words(.saidAgo, ["when": words($0).text]), "when") }
    }

    /// Plain words that were written for that, and nothing else.
    private var why: Line? {
        guard promised.state.asksWhy else { return nil }
        return promised.reason.map { .why($0) } ?? .sentence(words(.whyNotSaid), "why")
    }

    private var catchUp: Line? {
        switch promised.catchUp {
        case .by(let time): .sentence(words(.catchUp, ["when": words(time).text]), "catch-up")
        case .notSaid: .sentence(words(.catchUpNotSaid), "catch-up")
        case nil: nil
        }
    }
}
