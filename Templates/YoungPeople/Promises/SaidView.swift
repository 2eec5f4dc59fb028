import Assessing
import HTMLKit
import Plan

/// What was said of a promise, where that leaves open whether it is done: in plain words where somebody has written them,
/// else that the plan has it.
struct SaidView: Component {
    let said: SaidOfPromise
    let level: Int
    let young: YoungContext

    func write(to page: inout Page) {
        let when = young.words(said.time).text
        guard let words = said.words else {
            return page.p(.class("when")) { $0.text(young.words(.saidInPlan, ["when": when])) }
        }
        page.p(.class("when")) { $0.text(young.words(.said, ["when": when])) }
        page.div(.lang(young.english?.tag), .dir(young.english?.direction)) {
            $0.add(YoungText(words, level: level, young))
        }
    }
}
