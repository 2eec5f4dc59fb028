import Diagnostics
import Graph
package import Plan

/// What a leaflet tells of the promises, in its order.
package struct LeafletPromises: Sendable {
    /// What is late, or was stopped.
    package let broken: [PromisedAction]
    /// What ought to be done by its date, of which nobody has said whether it is.
    package let passed: [PromisedAction]
    /// What is going otherwise than on the day of the last leaflet, beside that.
    package let changed: [PromisedAction]
    /// The day of the last leaflet; nil where nobody has said that there was one.
    package let since: Day?
    /// All others, in the order in which they are taken in as long as there is room: of each topic one in turn, so that
    /// none is left out for another, and what is most urgent first.
    package let others: [PromisedAction]
    /// How all promises are going.
    package let progress: PlainProgress
    /// All of them.
    package var all: [PromisedAction] { broken + passed + changed + others }

    init(_ assessment: Assessment) {
        let site = assessment.plan.content.site
        let promises = assessment.promises(BlockQuery(.promises, span: site.file.start))
        let promised = promises.promised
        progress = promises.progress
        let last = site.youngPeople.lastLeaflet.map(\.value).flatMap { $0 < assessment.day ? $0 : nil }
        let then = last.map(assessment.told)
        broken = promised.filter(\.state.isBroken)
        passed = promised.filter { $0.state == .datePassed }
        let kept = promised.filter { !$0.state.isBroken && $0.state != .datePassed }
        changed = kept.filter { one in then.map { $0.action(one.id)?.plain != one.state } ?? false }
        since = last
        let told = Set(changed.map(\.id))
        others = kept.filter { !told.contains($0.id) }.inTurn
    }
}

extension PlainState {
    /// Whether a promise was not kept so far: young people are told of it first.
    fileprivate var isBroken: Bool { self == .late || self == .stopped }
}

extension [PromisedAction] {
    /// The first of each topic, then the second of each, and so on.
    fileprivate var inTurn: [PromisedAction] {
        let urgent = byUrgency.flatMap(\.promised)
        let topics = (Topic.allCases + [nil]).map { topic in urgent.filter { $0.topic == topic } }
        return (0..<(topics.map(\.count).max() ?? 0)).flatMap { round in
            topics.compactMap { $0.indices.contains(round) ? $0[round] : nil }
        }
    }
}

extension Assessment {
    /// What a leaflet tells of the promises.
    package var leafletPromises: LeafletPromises { LeafletPromises(self) }
}
