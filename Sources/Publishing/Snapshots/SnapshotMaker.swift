import Assessing
import Diagnostics
import Linking
package import Plan
import Reading

/// Makes the file of a snapshot: the content as it stood on a day, with how each action stood.
package enum SnapshotMaker {
    /// A snapshot and its file.
    package struct Made: Sendable {
        /// The snapshot.
        package let snapshot: Snapshot
        /// What its file holds.
        package let bytes: [UInt8]
        /// How many actions it has.
        package let actionCount: Int
    }

    /// Why none was made.
    package enum Failure: Error, Sendable, Equatable {
        /// The name cannot be that of a file here.
        case malformedName
        /// No plan of this scope stood on the day.
        case unknownPlan(String, known: [String])
        /// Nothing stood on the day.
        case nothingStood
    }

    /// Makes a snapshot.
    ///
    /// - Parameters:
    ///   - plans: The plans that it is limited to; empty for all.
    ///   - content: All of the content, for every audience: an edition is selected from the snapshot, as from the
    ///     sources.
    package static func make(
        _ name: String, of content: Content, on day: Day, plans: [String] = []
    ) throws(Failure) -> Made {
        guard Slug.isFileName(name) else { throw .malformedName }
        var content = content.asItStood(on: day)
        let known = content.plans.map(\.scope.text)
        guard !known.isEmpty else { throw .nothingStood }
        if let unknown = plans.first(where: { !known.contains($0) }) { throw .unknownPlan(unknown, known: known) }
        let limit = Set(plans)
        if !limit.isEmpty { content = content.limited(toPlans: limit) }
        let snapshot = Snapshot(name: name, day: day, plans: limit.sorted(), content: content)
        let standings = standings(in: content, on: day)
        let bytes = SnapshotEncoder.encode(snapshot, standings: standings)
        return Made(snapshot: snapshot, bytes: bytes, actionCount: standings.count)
    }

    /// How each action stood. The draft edition has everything.
    private static func standings(in content: Content, on day: Day) -> [EntityID: Standing] {
        guard let edition = Edition(Edition.draftName, audiences: content.site.audiences) else { return [:] }
        let plan = Linker.link(kept: Selection.select(edition, of: content))
        let assessment = plan.assess(on: day)
        let standings = plan.actions.map { ($0.id, Standing(assessment.state(of: $0.id), plan.plan($0.id.scope))) }
        return Dictionary(standings, uniquingKeysWith: { first, _ in first })
    }
}

extension Standing {
    /// The part of a state that other readers ask for.
    fileprivate init(_ state: ActionState, _ plan: ImprovementPlan?) {
        let ending: (word: String, day: Day?)? =
            switch state.life {
            case .ended(let row): (row.status?.source.text ?? "", row.date.value)
            case .endedWithPlan: ("with its plan", plan?.ended?.value.firstDay)
            case .open, .paused, .notYetAdded: nil
            }
        self.init(
            status: state.status, due: state.due.map(\.source.text), lastDay: state.lastDay, daysOver: state.daysOver,
            ending: ending)
    }
}
