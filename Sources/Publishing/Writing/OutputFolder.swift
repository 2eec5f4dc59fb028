import HTMLKit
import Parallel
import Plan

/// Writes an edition into its folder: what changed, in one step, and nothing that is not ours.
///
/// The new site is put together beside the old one: changed files are written as soon as they are made, unchanged ones get
/// a second name there. Then the two are exchanged. A build that is interrupted leaves the last good site whole.
package struct OutputFolder {
    /// How many pieces each worker takes, so that one with long pages does not keep the others waiting.
    private static let piecesPerWorker = 16

    /// What was done.
    package struct Report: Sendable, Equatable {
        /// How many files are new or different.
        package var changed = 0
        /// How many files are no longer there.
        package var removed = 0
        /// The folders of earlier builds that cannot be removed.
        package var leftovers: [String] = []

        /// Counts files.
        package init(changed: Int = 0, removed: Int = 0) {
            self.changed = changed
            self.removed = removed
        }
    }

    /// The folder that holds the editions.
    private let root: String
    private let workers: Int

    /// Names the folder that holds the editions, such as `Output`.
    ///
    /// - Parameter workers: How many files are made and written at a time.
    package init(_ root: String, workers: Int) {
        self.root = root
        self.workers = workers
    }

    /// Puts right what a build left behind that was interrupted. It is done before anything else, because the sources may
    /// have errors, and the last site is to stand all the same. Where another build is at work, that has done it.
    package func recover() {
        guard Disk.entry(root) == .folder, let lock = try? OutputLock(root) else { return }
        _ = SideFolder.recover(in: root)
        extendLifetime(lock)
    }

    /// Writes an edition. It waits while another build writes to the same folder.
    ///
    /// - Parameters:
    ///   - patience: How long it waits.
    ///   - isWaiting: Called once when it does.
    /// - Throws: `OutputFailure`, when the folder is not ours, is in use, or cannot be written.
    package func write(
        _ plan: OutputPlan, patience: Duration = .seconds(60), isWaiting: () -> Void = {}
    ) throws(OutputFailure) -> Report {
        guard Disk.makeFolder(root) else { throw .noFolder(root) }
        let lock = try OutputLock.wait(for: root, within: patience, isWaiting)
        let leftovers = SideFolder.recover(in: root)
        let swap = Swap(root: root, edition: plan.edition.name)
        var report = try write(plan, swap, try swap.manifest())
        report.leftovers = leftovers + report.leftovers
        extendLifetime(lock)
        return report
    }

    private func write(_ plan: OutputPlan, _ swap: Swap, _ old: Manifest) throws(OutputFailure) -> Report {
        try checkKept(plan.kept, swap)
        let new = Manifest(paths: Set(plan.files.map(\.address.path) + plan.kept.files.map(\.address.path)))
        do {
            let unchanged = try writeChanged(plan.files, swap)
            var report = Report(
                changed: plan.files.count - unchanged.count, removed: old.paths.subtracting(new.paths).count)
            if report == Report(), old.paths == new.paths {
                Disk.remove(swap.staging)
                return report
            }
            try link(unchanged, swap)
            try keepPapers(plan.kept, swap)
            try keepForeign(of: old, swap)
            report.leftovers = try swap.commit(new)
            return report
        } catch {
            Disk.remove(swap.staging)
            throw error
        }
    }

    /// Makes every file, and writes those that are new or different; the paths of those that stand in the old folder as
    /// they are.
    private func writeChanged(_ files: [OutputPlan.File], _ swap: Swap) throws(OutputFailure) -> [String] {
        for parent in Set(files.map { OutputFolder.parent(of: $0.address.path) }).sorted() {
            let folder = swap.staging + "/" + parent
            guard Disk.makeFolder(folder) else { throw .unwritable(folder) }
        }
        // What takes longest of all comes first.
        let alone = files.filter(\.isMade).map { [$0][...] }
        let others = files.filter { !$0.isMade }
        let count = min(workers * OutputFolder.piecesPerWorker, others.count)
        let work = alone + (0..<count).map { others[(others.count * $0 / count)..<(others.count * ($0 + 1) / count)] }
        let written = work.parallelMap(pieces: work.count, workers: workers) { Written($0, swap) }
        if let path = written.lazy.compactMap(\.failed).first { throw .unwritable(path) }
        return written.flatMap(\.unchanged)
    }

    /// What became of some files.
    private struct Written {
        /// The paths of those that stand in the old folder as they are.
        var unchanged: [String] = []
        /// Where one could not be written. No other is tried after it.
        var failed: String?

        /// Makes files one after the other, with one buffer for all pages among them, and writes those that changed.
        init(_ files: ArraySlice<OutputPlan.File>, _ swap: Swap) {
            var writer = HTMLWriter(capacity: 32_768)
            for file in files {
                let path = file.address.path
                let new = swap.staging + "/" + path
                file.withBytes(&writer) { bytes in
                    if Disk.holds(bytes, at: swap.target + "/" + path) {
                        unchanged.append(path)
                    } else if !Disk.write(bytes, to: new) {
                        failed = new
                    }
                }
                if failed != nil { return }
            }
        }
    }

    /// Gives files that did not change a second name in the new folder.
    private func link(_ unchanged: [String], _ swap: Swap) throws(OutputFailure) {
        let failures = unchanged.parallelMap { path -> String? in
            let new = swap.staging + "/" + path
            return Disk.link(swap.target + "/" + path, new) ? nil : new
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
    /// Why there is no folder of a name, and none can be made.
    static func noFolder(_ path: String) -> OutputFailure {
        let other = "name another folder with --output"
        if path.isEmpty { return OutputFailure("the name of the output is empty", help: other) }
        return switch Disk.entry(path) {
        case .file: OutputFailure("`\(path)` is a file, and no folder", help: other)
        case .other: OutputFailure("`\(path)` leads to no folder", help: other)
        case .folder, .nothing:
            OutputFailure("the folder `\(path)` cannot be made", help: "check that you may write there")
        }
    }

    static func unwritable(_ path: String) -> OutputFailure {
        OutputFailure(
            "`\(path)` cannot be written", help: "check that the disk is not full and that you may write there")
    }
}
