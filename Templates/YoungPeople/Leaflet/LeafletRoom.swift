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
        lines = isLarge ? 46 : 66
        letters = isLarge ? 48 : 57
    }

    /// The height of a heading, of the line of a state, and of the room between two promises.
    private static let heading = 2.2, state = 1.2, gap = 0.5

    /// Takes the room of some promises below a heading, whether or not there is any.
    mutating func take(_ some: [PromisedAction]) {
        if some.isEmpty { return }
        let states = Double(Set(some.map(\.state)).count)
        lines -= LeafletRoom.heading + states * LeafletRoom.state + some.reduce(0) { $0 + height(of: $1) }
    }

    /// Takes the room of something promised below others of its topic, if there is any.
    mutating func takesIn(_ one: PromisedAction, below others: [PromisedAction]) -> Bool {
        var states = Set(others.map(\.state))
        let isNewState = states.insert(one.state).inserted
        let above = (others.isEmpty ? LeafletRoom.heading : 0) + (isNewState ? LeafletRoom.state : 0)
        let needed = height(of: one) + above
        guard needed <= lines else { return false }
        lines -= needed
        return true
    }

    /// The words and what is said of them, each from a line of its own.
    private func height(of one: PromisedAction) -> Double {
        let texts = [one.words?.source.text, one.reason?.source.text, one.said?.words?.source.text].compactMap(\.self)
        let wrapped = texts.reduce(0) { $0 + ($1.count + letters - 1) / letters }
        let said = (one.date == nil && one.movedTo == nil ? 0 : 1) + (one.catchUp == nil ? 0 : 1)
        let parts = (one.passedParts == nil ? 0 : 2) + (one.said == nil ? 0 : 1)
        let unsaid = one.state.asksWhy && one.reason == nil ? 1 : 0
        return Double(wrapped + said + parts + unsaid) + LeafletRoom.gap
    }
}
