import Diagnostics
import Graph
package import Plan

/// What a leaflet tells of the promises, in its order.
package struct LeafletPromises: Sendable {
    /// What is late, past its date, or was stopped.
    package let broken: [PromisedAction]
    /// What is going otherwise than on the day of the last leaflet, beside that.
    package let changed: [PromisedAction]
    /// The day of the last leaflet; nil where nobody has said that there was one.
    package let since: Day?
    /// All others.
    package let others: [PromisedAction]

    /// How all promises are going.
    package let progress: PlainProgress
    /// Whether something is said to be late: nothing else is called that.
    package var isLate: Bool { broken.contains { $0.state == .late } }
    /// All of them.
    package var all: [PromisedAction] { broken + changed + others }

    init(_ assessment: Assessment) {
        let site = assessment.plan.content.site
        let promises = assessment.promises(BlockQuery(.promises, span: site.file.start))
        let promised = promises.promised
        progress = promises.progress
        let last = site.youngPeople.lastLeaflet.map(\.value).flatMap { $0 < assessment.day ? $0 : nil }
        let then = last.map(assessment.told)
        broken = promised.filter(\.state.isBroken)
        let kept = promised.filter { !$0.state.isBroken }
        changed = kept.filter { one in then.map { $0.action(one.id)?.plain != one.state } ?? false }
        since = last
        let told = Set(changed.map(\.id))
        others = kept.filter { !told.contains($0.id) }
    }
}

extension PlainState {
    /// Whether a promise was not kept so far: young people are told of it first.
    fileprivate var isBroken: Bool { [.late, .datePassed, .stopped].contains(self) }
}

extension Assessment {
    /// What a leaflet tells of the promises.
    package var leafletPromises: LeafletPromises { LeafletPromises(self) }
}
