import Assessing
import Diagnostics
import Plan

/// How many lines of a leaflet's inside are left, by the letters that are to stand there. It is counted with care: what is
/// taken in has room, and paper shows whether all has (`RenderReport`).
struct LeafletRoom {
    private var lines: Double
    private let letters: Int

    /// The inside of a sheet of A4 that is folded to A5, in letters of 12 points, or of 14.
    init(isLarge: Bool) {
        lines = isLarge ? 46 : 64
        letters = isLarge ? 42 : 50
    }

    /// Takes the room of a heading.
    mutating func takeHeading() { lines -= 2.6 }

    /// Takes the room of something promised, whether or not there is any.
    mutating func take(_ one: PromisedAction) { lines -= height(of: one) }

    /// Takes the room of something promised below a heading that may be new, if there is any.
    mutating func takesIn(_ one: PromisedAction, heading: Bool) -> Bool {
        let needed = height(of: one) + (heading ? 2.6 : 0)
        guard needed <= lines else { return false }
        lines -= needed
        return true
    }

    /// The words and what is said of them, each from a line of its own, with the line of its state.
    private func height(of one: PromisedAction) -> Double {
        let texts = [one.words?.source.text, one.reason?.source.text].compactMap(\.self)
        let wrapped = texts.reduce(0) { $0 + ($1.count + letters - 1) / letters }
        let said = (one.date == nil && one.movedTo == nil ? 0 : 1) + (one.catchUp == nil ? 0 : 1)
        let unsaid = one.state.asksWhy && one.reason == nil ? 1 : 0
        return Double(wrapped + said + unsaid) + 1.2
    }
}
