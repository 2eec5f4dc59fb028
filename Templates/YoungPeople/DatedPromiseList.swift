import Assessing
import HTMLKit
import Plan

/// What was promised, each with its own date and, where something is known of it, how it is going.
struct DatedPromiseList: Component {
    let promises: [DatedPromise]
    let level: Int
    let young: YoungContext

    func write(to page: inout Page) {
        if promises.isEmpty {
            page.p { $0.text(young.words(.noPromises)) }
        } else {
            page.ul(.class("coming-up")) { page in for promise in promises { writeRow(promise, to: &page) } }
        }
    }

    private func writeRow(_ promise: DatedPromise, to page: inout Page) {
        page.li { page in
            page.p(.class("when")) { $0.text(young.words(promise.time)) }
            if let date = promise.noSuchDay { page.p { $0.text(young.words(.noSuchDay, ["date": date])) } }
            page.div(.lang(young.english?.tag), .dir(young.english?.direction)) {
                $0.add(YoungText(promise.words, level: level + 1, young))
            }
            // That nobody has said anything yet stands once, on the page around this list.
            if promise.state != .notSaid {
                page.add(StateLine(promise.state, pausedUntil: promise.pausedUntil, young))
            }
            if let said = promise.said { page.add(SaidView(said: said, level: level + 1, young: young)) }
        }
    }
}

extension YoungWords {
    /// When something is due.
    func callAsFunction(_ time: PromiseTime) -> Worded {
        switch time {
        case .toCome(let time): self(by: time)
        case .passed(let time): self(.dateWas, ["when": self(time).text])
        case .open: self(.noEndDate)
        case .several(let dates): self(.severalDates, ["dates": dates.joined(separator: "; ")])
        case .asWritten(let date): self(.dateAsWritten, ["date": date])
        case .notGiven: self(.noOwnDate)
        }
    }
}
