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
            page.p(.class("when")) { $0.text(time(promise.time)) }
            if let date = promise.noSuchDay { page.p { $0.text(young.words(.noSuchDay, ["date": date])) } }
            page.div(.lang(young.english?.tag), .dir(young.english?.direction)) {
                $0.add(YoungText(promise.words, level: level + 1, young))
            }
            // That nobody has said anything yet stands once, on the page around this list.
            if promise.state != .notSaid {
                page.add(StateLine(promise.state, pausedUntil: promise.pausedUntil, young))
            }
        }
    }

    private func time(_ time: DatedPromise.Time) -> Worded {
        switch time {
        case .by(let time): young.words(.by, ["when": young.words(time).text])
        case .was(let time): young.words(.dateWas, ["when": young.words(time).text])
        case .open: young.words(.noEndDate)
        case .notGiven: young.words(.noOwnDate)
        }
    }
}
