import Parallel
import Plan

/// Writes an edition into its folder: what changed, in one step, and nothing that is not ours.
///
/// The new site is put together beside the old one: unchanged files get a second name there, changed ones are written.
/// Then the two are exchanged. A build that is interrupted leaves the last good site whole.
package struct OutputFolder {
    /// What was done.
    package struct Report: Sendable, Equatable {
        /// How many files are new or different.
        package var changed = 0
        /// How many files are no longer there.
        package var removed = 0

        /// Counts files.
        package init(changed: Int = 0, removed: Int = 0) {
            self.changed = changed
            self.removed = removed
        }
    }

    /// The folder that holds the editions.
    private let root: String

    /// Names the folder that holds the editions, such as `Output`.
    package init(_ root: String) { self.root = root }

    /// Writes an edition.
    ///
    /// - Throws: `OutputFailure`, when the folder is not ours, is in use, or cannot be written.
    package func write(_ plan: OutputPlan) throws(OutputFailure) -> Report {
        guard Disk.makeFolder(root) else {
            throw OutputFailure("the folder `\(root)` cannot be made", help: "check that you may write there")
        }
        guard let lock = Disk.lock(root + "/.lock") else {
            throw OutputFailure(
                "another build is writing to `\(root)`, or you may not write there", help: "try again when it has ended"
            )
        }
        defer { Disk.unlock(lock) }
        let swap = Swap(root: root, edition: plan.edition.name)
        swap.recover()
        let manifest = try swap.manifest()
        return try write(plan, swap, manifest)
    }

    private func write(_ plan: OutputPlan, _ swap: Swap, _ old: Manifest) throws(OutputFailure) -> Report {
        try checkKept(plan.kept, swap)
        let new = Manifest(paths: Set(plan.files.map(\.address.path) + plan.kept.files.map(\.address.path)))
        let unchanged = unchanged(plan, in: swap.target)
        let report = Report(
            changed: plan.files.count - unchanged.count, removed: old.paths.subtracting(new.paths).count)
        if report == Report(), old.paths == new.paths { return report }
        do {
            try assemble(plan, swap, unchanged)
            try keepPapers(plan.kept, swap)
            try keepForeign(of: old, swap)
            try swap.commit(new)
        } catch {
            Disk.remove(swap.staging)
            throw error
        }
        return report
    }

    /// The paths of the files that stand in a folder as they are.
    private func unchanged(_ plan: OutputPlan, in folder: String) -> Set<String> {
        let paths = plan.files.parallelMap { file -> String? in
            let path = folder + "/" + file.address.path
            return Disk.holds(file.bytes, at: path) ? file.address.path : nil
        }
        return Set(paths.compactMap(\.self))
    }

    private func assemble(_ plan: OutputPlan, _ swap: Swap, _ unchanged: Set<String>) throws(OutputFailure) {
        for parent in Set(plan.files.map { OutputFolder.parent(of: $0.address.path) }).sorted() {
            let folder = swap.staging + "/" + parent
            guard Disk.makeFolder(folder) else { throw .unwritable(folder) }
        }
        let failures = plan.files.parallelMap { file -> String? in
            let path = file.address.path
            let new = swap.staging + "/" + path
            let isThere =
                unchanged.contains(path)
                ? Disk.link(swap.target + "/" + path, new) : Disk.write(file.bytes, to: new)
            return isThere ? nil : new
        }
        if let path = failures.lazy.compactMap(\.self).first { throw .unwritable(path) }
    }

    /// The folder of a path, without a slash at its end; empty for what stands at the top.
    private static func parent(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }

    /// The papers that the pages link to must still be those that were found: another `print` may have ended meanwhile.
    private func checkKept(_ kept: OutputPlan.Kept, _ swap: Swap) throws(OutputFailure) {
        if kept.files.isEmpty { return }
        let folder = swap.target + "/"
        guard Disk.read(folder + Address.printManifest.path) == kept.manifest,
            kept.files.allSatisfy({ Disk.size(folder + $0.address.path) == $0.size })
        else {
            throw OutputFailure(
                "the papers in `\(swap.target)` were replaced while the site was made", help: "run the command again")
        }
    }

    private func keepPapers(_ kept: OutputPlan.Kept, _ swap: Swap) throws(OutputFailure) {
        for file in kept.files {
            let new = swap.staging + "/" + file.address.path
            let parent = new.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
            guard Disk.makeFolder(parent), Disk.link(swap.target + "/" + file.address.path, new) else {
                throw .unwritable(new)
            }
        }
    }

    /// Files that somebody put into the folder stay there; only what we made is ours to take away or to replace.
    private func keepForeign(of manifest: Manifest, _ swap: Swap, in prefix: String = "") throws(OutputFailure) {
        for name in Disk.names(swap.target + "/" + prefix) ?? [] {
            let path = prefix + name
            if path == Manifest.name || manifest.paths.contains(path) { continue }
            let old = swap.target + "/" + path
            let new = swap.staging + "/" + path
            switch (Disk.entry(old), Disk.entry(new)) {
            case (.folder, .folder): try keepForeign(of: manifest, swap, in: path + "/")
            case (.folder, .nothing):
                // A folder with nothing but our own files goes with them.
                if !isOurs(path, manifest, swap) {
                    guard Disk.makeFolder(new) else { throw .unwritable(new) }
                    try keepForeign(of: manifest, swap, in: path + "/")
                }
            case (.file, .nothing):
                guard Disk.makeFolder(swap.staging + "/" + prefix), Disk.link(old, new) else { throw .unwritable(new) }
            default:
                throw OutputFailure(
                    "`\(old)` was not made here, and cannot stay beside the new files",
                    help: "move it out of the folder")
            }
        }
    }

    /// Whether a folder holds files that we made, and nothing else.
    private func isOurs(_ folder: String, _ manifest: Manifest, _ swap: Swap) -> Bool {
        guard let names = Disk.names(swap.target + "/" + folder), !names.isEmpty else { return false }
        return names.allSatisfy { name in
            let path = folder + "/" + name
            if Disk.entry(swap.target + "/" + path) == .folder { return isOurs(path, manifest, swap) }
            return manifest.paths.contains(path)
        }
    }
}

extension OutputFailure {
    static func unwritable(_ path: String) -> OutputFailure {
        OutputFailure(
            "`\(path)` cannot be written", help: "check that the disk is not full and that you may write there")
    }
}
