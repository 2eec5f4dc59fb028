import Assessing
import HTMLKit
import Plan

/// When something promised is due, why it is not as it was promised, and when we want to catch up.
struct PromiseDetails: Component {
    /// A line of it: a sentence, or the author's own words.
    enum Line {
        case sentence(Worded, Kind)
        case prose(Prose, Kind?)
    }

    /// What a line tells. The raw value is its class.
    enum Kind: String {
        case when, why, aside
        case catchUp = "catch-up"
    }

    let promised: PromisedAction
    let level: Int
    let young: YoungContext
    /// Whether its date is told: not beside words that are not its own.
    var hasDate = true
    private var words: YoungWords { young.words }

    func write(to page: inout Page) {
        for line in lines { page.add(PromiseLine(line: line, level: level, young: young)) }
    }

    /// Its lines, in their order.
    var lines: [Line] {
        let dates = hasDate ? [date, askedFor] : []
        return (dates + [passedParts] + said + [saidAgo, why, beside, catchUp]).compactMap(\.self)
    }

    private var date: Line? {
        guard let moved = promised.movedTo else { return promised.date.map { .sentence(words($0), .when) } }
        let when = words(moved).text
        let text = promised.movedFrom.map { words(.newDateBefore, ["when": when, "before": words($0).text]) }
        return .sentence(text ?? words(.newDate, ["when": when]), .when)
    }

    /// How it is going, where the word above it says that its date has moved.
    private var beside: Line? { promised.beside.map { .sentence(words($0.word), .aside) } }

    private var askedFor: Line? {
        promised.askedFor.map { .sentence(words(.askedFor, ["when": words($0).text]), .when) }
    }

    private var passedParts: Line? {
        promised.passedParts.map {
            .sentence(words(.partsPassed, count: $0.count, ["when": words($0.last).text]), .aside)
        }
    }

    private var said: [Line] { promised.said.map { SaidView(said: $0, level: level, young: young).lines } ?? [] }

    private var saidAgo: Line? {
        promised.saidLongAgo.map { .sentence(words(.saidAgo, ["when": words(saidIn: $0).text]), .aside) }
    }

    /// Plain words that were written for that, and nothing else.
    private var why: Line? {
        guard promised.state.asksWhy else { return nil }
        return promised.reason.map { .prose($0, .why) } ?? .sentence(words(.whyNotSaid), .why)
    }

    private var catchUp: Line? {
        switch promised.catchUp {
        case .by(let time): .sentence(words(.catchUp, ["when": words(time).text]), .catchUp)
        case .notSaid: .sentence(words(.catchUpNotSaid), .catchUp)
        case nil: nil
        }
    }
}

/// A line of what is told of a promise, as it stands on a page.
struct PromiseLine: Component {
    let line: PromiseDetails.Line
    let level: Int
    let young: YoungContext

    func write(to page: inout Page) {
        switch line {
        case .sentence(let text, let kind): page.p(.class(kind.rawValue)) { $0.text(text) }
        case .prose(let prose, let kind):
            page.div(.class(kind?.rawValue), .lang(young.english?.tag), .dir(young.english?.direction)) {
                $0.add(YoungText(prose, level: level, young))
            }
        }
    }
}
