import Assessing
import Diagnostics
import Graph
import Linking
import Plan
import Reading

/// The two councils that the repository holds: the worked example and the fictional one.
enum Councils {
    private static let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")

    /// York, as `Content/` has it.
    static let york = ContentReader.read(folder: root + "/Content", name: "Content")
    /// Wexmoor, a year on.
    static let wexmoor = ContentReader.read(folder: root + "/Tests/Fixtures/wexmoor/Content", name: "Content")

    // Linked once: many tests look at the same.
    private static let yorkForAll = Result { try link(york, "public").plan }
    private static let wexmoors = ["draft", "board", "intranet", "public"].map { edition in
        (edition, Result { try link(wexmoor, edition).plan })
    }

    /// York, linked for everybody.
    static func linkedYork() throws -> LinkedPlan { try yorkForAll.get() }

    /// Wexmoor, linked for an edition.
    static func linkedWexmoor(_ edition: String = "public") throws -> LinkedPlan {
        guard let linked = wexmoors.first(where: { $0.0 == edition })?.1 else { throw Unreadable() }
        return try linked.get()
    }

    struct Unreadable: Error {}

    /// Links what was read, for an edition.
    static func link(
        _ read: (content: Content?, problems: [Diagnostic]), _ name: String
    ) throws -> (plan: LinkedPlan, problems: [Diagnostic]) {
        guard let content = read.content, let edition = Edition(name, audiences: content.site.audiences) else {
            throw Unreadable()
        }
        let linked = Linker.link(Selection.select(edition, of: content))
        return (linked.plan, read.problems + linked.problems)
    }
}

extension EntityID {
    /// Takes apart `scope:local`, or a scope alone.
    init(_ full: String) {
        let parts = full.split(separator: ":", maxSplits: 1).map(String.init)
        self.init(scope: parts[0], local: parts.count > 1 ? parts[1] : "")
    }
}

extension Day {
    /// A day as `31/12/2024`; the earliest one when there is no such day.
    init(_ slashed: String) {
        let parts = slashed.split(separator: "/").compactMap { Int($0) }
        self = (parts.count == 3 ? Day(year: parts[2], month: parts[1], day: parts[0]) : nil) ?? .earliest
    }
}

extension Assessment {
    /// How the action of `scope:local` stands.
    func state(_ full: String) -> ActionState { state(of: EntityID(full)) }

    /// The sum of a plan's actions.
    func sum(_ scope: String, _ plan: LinkedPlan) -> [Int] { sum(plan.ids(of: scope)).figures }
}

extension LinkedPlan {
    /// The ids of a plan's actions.
    func ids(of scope: String) -> [EntityID] { actions.map(\.id).filter { $0.scope == scope } }
}

extension Sum {
    /// First agreed, added, completed, withdrawn, merged or carried, ended with the plan, open.
    var figures: [Int] { [firstAgreed, added, completed, withdrawn, mergedOrCarried, endedWithPlan, open] }

    /// Whether it closes.
    var closes: Bool { firstAgreed + added - completed - withdrawn - mergedOrCarried - endedWithPlan == open }
}

extension ActionState.Life {
    /// The case, and for an ending the day of its row.
    var name: String {
        switch self {
        case .open: "open"
        case .paused(let until): "paused until \(until?.source.text ?? "?")"
        case .delivered(let row): "delivered \(row.date.value.slashed)"
        case .ended(let row): "ended \(row.date.value.slashed)"
        case .endedWithPlan: "ended with plan"
        case .notYetAdded: "not yet added"
        }
    }
}
