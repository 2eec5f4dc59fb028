package import Diagnostics
package import Plan
import Reading

/// Makes a snapshot: the sources of the plans as they stood on a day.
package enum SnapshotMaker {
    /// A snapshot and its folder.
    package struct Made: Sendable {
        /// The snapshot, as it is read back.
        package let snapshot: Snapshot
        /// Its files.
        package let folder: KeptFolder

        /// How many actions it has.
        package var actionCount: Int { snapshot.content.plans.flatMap(\.sections).flatMap(\.actions).count }
        /// How many bytes its files have.
        package var byteCount: Int { folder.files.map(\.bytes.count).reduce(0, +) }
    }

    /// Why none was made.
    package enum Failure: Error, Sendable, Equatable {
        /// The name cannot be that of a folder here.
        case malformedName
        /// No plan of this scope stood on the day.
        case unknownPlan(String, known: [String])
        /// Nothing stood on the day.
        case nothingStood
        /// What was to be kept is not what is read back: a file changed meanwhile, or a comment cannot be taken out.
        case unsafe(String)
    }

    /// Makes a snapshot.
    ///
    /// - Parameters:
    ///   - content: All of the content, for every audience: an edition is selected from the snapshot, as from the
    ///     sources.
    ///   - sources: The files that it was read from, by their paths.
    ///   - plans: The plans that it is limited to; empty for all.
    package static func make(
        _ name: String, of content: Content, from sources: [(path: String, file: SourceFile)], on day: Day,
        plans: [String] = [], keepUntil: Day? = nil
    ) throws(Failure) -> Made {
        guard Slug.isFileName(name) else { throw .malformedName }
        let known = content.asItStood(on: day).plans.map(\.scope.text)
        guard !known.isEmpty else { throw .nothingStood }
        if let unknown = plans.first(where: { !known.contains($0) }) { throw .unknownPlan(unknown, known: known) }
        let filter = SnapshotFilter(content, on: day, plans: Set(plans), keepUntil: keepUntil)
        guard let folder = filter.folder(named: name, at: "\(KeptFolder.snapshots)/\(name)", of: sources) else {
            throw .unsafe("a comment cannot be told from the text around it")
        }
        let (read, problems) = SnapshotReader.read(folder, today: content)
        guard let snapshot = read, problems.isEmpty else { throw .unsafe(problems.first?.message ?? "") }
        return Made(snapshot: snapshot, folder: folder)
    }
}
