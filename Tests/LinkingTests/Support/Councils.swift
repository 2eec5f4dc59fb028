import Diagnostics
import Plan
import Reading

/// The two councils that the repository holds: the worked example and the fictional one.
enum Councils {
    /// The package's root.
    static let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")

    /// York, as `Content/` has it.
    static let york = ContentReader.read(folder: root + "/Content", name: "Content")
    /// Wexmoor, a year on.
    static let wexmoor = ContentReader.read(folder: root + "/Tests/Fixtures/wexmoor/Content", name: "Content")

    // Linked once: many tests look at the same.
    private static let yorkForAll = Result { try LinkedSite(york, edition: "public") }
    private static let wexmoors = ["draft", "board", "intranet", "public"].map { edition in
        (edition, Result { try LinkedSite(wexmoor, edition: edition) })
    }

    /// York in the edition that everybody may see.
    static func linkedYork() throws -> LinkedSite { try yorkForAll.get() }
    /// Wexmoor in an edition.
    static func linkedWexmoor(_ edition: String = "public") throws -> LinkedSite {
        guard let linked = wexmoors.first(where: { $0.0 == edition })?.1 else { throw LinkedSite.Unreadable() }
        return try linked.get()
    }
}

extension Content {
    /// The plan of a name.
    func plan(_ name: String) -> ImprovementPlan? { plans.first { $0.scope.text == name } }
    /// The inspection of a name.
    func inspection(_ name: String) -> Inspection? { inspections.first { $0.scope.text == name } }
}

extension ImprovementPlan {
    /// The actions of all its sections.
    var actions: [Action] { sections.flatMap(\.actions) }
}
