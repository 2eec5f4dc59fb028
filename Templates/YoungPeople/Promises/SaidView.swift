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
        for line in lines { page.add(PromiseLine(line: line, level: level, young: young)) }
    }

    /// Its lines, in their order.
    var lines: [PromiseDetails.Line] {
        let when = young.words(saidIn: said.time).text
        guard let words = said.words else { return [.sentence(young.words(.saidInPlan, ["when": when]), .aside)] }
        return [.sentence(young.words(.said, ["when": when]), .aside), .prose(words, nil)]
    }
}
