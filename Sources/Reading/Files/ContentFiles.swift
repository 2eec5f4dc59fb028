import Diagnostics
import Plan
import Synchronization

/// The files of a content folder, decoded, by their paths.
struct ContentFiles: Sendable {
    /// How the folder is called in messages.
    let name: String
    private var files: [String: SourceFile] = [:]
    private var paths: [String] = []
    /// The paths of files that are there and could not be read, which has been reported.
    private var refused: Set<String> = []
    /// The paths of all files that are there.
    private let all: Set<String>
    private let usedTables = UsedTables()
    /// The files of `assets/`, which are not text, by name.
    private(set) var assets: [(name: String, bytes: [UInt8])] = []
    /// The PDF files that others made, by their paths.
    private(set) var pdfs: [String: [UInt8]] = [:]
    /// The files of `snapshots/`, `papers/` and `packs/`, by their paths.
    private var kept: [(path: String, bytes: [UInt8])] = []

    private init(name: String, all: some Sequence<String> = []) {
        self.name = name
        self.all = Set(all)
    }

    /// Lists, reads and decodes the files of a folder. Only files of a known kind are opened.
    static func load(folder: String, name: String, _ context: inout ReadingContext) -> ContentFiles {
        guard let tree = FileTree(folder) else { return ContentFiles(name: name) }
        let entries = tree.list()
        var result = ContentFiles(name: name, all: entries.map(\.path))
        var names = NameCheck(entries.map(\.path), folder: name)
        for entry in entries where names.passes(entry.path, &context) {
            switch entry.kind {
            case .file: result.take(entry.path, &context) { tree.read(entry.path, most: $0) }
            case .link(to: let target?) where FileKind(target) != nil:
                result.take(entry.path, &context) { tree.read(target, most: $0) }
            case .link:
                result.refuse(
                    entry.path, .linkedFile, "this is a link, and leads to no file that is read in `\(name)`",
                    help: "put the file or folder itself here, or take the link out", &context)
            case .unreadable: result.reportUnreadable(entry.path, &context)
            }
        }
        return result
    }

    /// Decodes files that are in memory; those of no kind that is read are reported.
    static func decode(
        _ files: [(path: String, bytes: [UInt8])], name: String, _ context: inout ReadingContext
    ) -> ContentFiles {
        var result = ContentFiles(name: name, all: files.map(\.path))
        var names = NameCheck(files.map(\.path), folder: name)
        for (path, bytes) in files.sorted(by: { $0.path < $1.path }) where names.passes(path, &context) {
            result.take(path, &context) { bytes.count > $0 ? .tooLarge(bytes.count) : .whole(bytes) }
        }
        return result
    }

    /// Takes in a file, of which `read` gives the bytes unless there are more than so many.
    private mutating func take(_ path: String, _ context: inout ReadingContext, read: (Int) -> FileBytes) {
        let head = meantLog(path) ?? MeantName.head(of: path).flatMap { all.contains($0) ? nil : $0 }
        guard head == nil, let kind = FileKind(path) else {
            if let meant = head ?? MeantName.path(of: path), FileKind(meant) != nil, !all.contains(meant) {
                refused.insert(meant)
                let name = meant.split(separator: "/").last ?? ""
                return context.report(
                    .missingFile, "nothing reads this file, because it is not called `\(name)`",
                    at: place(path),
                    help:
                        "call it `\(name)`, in small letters; where endings are hidden, let the file manager show them"
                )
            }
            context.report(
                .unknownFile, "nothing reads this file", at: place(path),
                help: "move it out of `\(name)`, or check its name and ending")
            return
        }
        switch read(kind.mostBytes) {
        case .whole(let bytes): add(path, kind, bytes, &context)
        case .tooLarge(let count): reportTooLarge(path, kind, count, &context)
        case .unreadable: reportUnreadable(path, &context)
        }
    }

    private mutating func add(_ path: String, _ kind: FileKind, _ bytes: [UInt8], _ context: inout ReadingContext) {
        if kind.isAsset {
            assets.append((String(path.dropFirst(Asset.folder.count)), bytes))
            return
        }
        if kind == .snapshot || kind == .paper {
            kept.append((path, bytes))
            return
        }
        if kind == .pdf {
            pdfs[path] = bytes
            return
        }
        if let format = ForeignFormat(bytes, path: path) {
            refuse(path, .badEncoding, "this is \(format.name), and no text", help: format.help, &context)
            return
        }
        let decoded = Decoding.decode(bytes, path: name + "/" + path)
        if let problem = decoded.problem { context.problems.append(problem) }
        // What Excel calls Unicode Text has tabs between its cells: one cause, told once.
        if kind == .table, Decoding.isUTF16(bytes), decoded.file.text.utf8.contains(0x09) {
            refused.insert(path)
            return
        }
        files[path] = decoded.problem == nil ? TextSlips.mended(decoded.file, &context) : decoded.file
        paths.append(path)
    }

    // MARK: - What is refused

    private mutating func refuse(
        _ path: String, _ kind: ReadingKind, _ message: String, help: String, _ context: inout ReadingContext
    ) {
        refused.insert(path)
        context.report(kind, message, at: place(path), help: help)
    }

    private mutating func reportUnreadable(_ path: String, _ context: inout ReadingContext) {
        refuse(
            path, .unreadableFile, "this cannot be read",
            help: "close it in other programs, and check that you may read it", &context)
    }

    private mutating func reportTooLarge(
        _ path: String, _ kind: FileKind, _ count: Int, _ context: inout ReadingContext
    ) {
        let size = "this file has \((count + 1023) / 1024) KB; \(kind.mostBytes / 1024) KB is the most"
        let help =
            switch kind {
            case .picture: "make the picture smaller, or save it with more compression"
            case .document, .styles: "take out what is not needed"
            case .register, .text, .table: "split it into several files"
            case .pdf: "split it, or save it with smaller pictures"
            case .snapshot, .paper: "bring it back from an earlier version of the sources"
            }
        refuse(path, kind.isAsset ? .badAsset : .tooLarge, size, help: help, &context)
    }

    private func place(_ path: String) -> Span { SourceFile(path: name + "/" + path, text: "").start }

    /// Whether a file is there and was refused, which has been reported.
    func isRefused(_ path: String) -> Bool { refused.contains(path) }

    /// The names of all files of `assets/`, those that were refused included.
    var assetNames: Set<String> {
        Set(
            assets.map(\.name)
                + refused.filter { $0.hasPrefix(Asset.folder) }.map { String($0.dropFirst(Asset.folder.count)) })
    }

    /// The file at a path.
    subscript(path: String) -> SourceFile? { files[path] }

    /// The files that are text, with their paths in the folder.
    var sources: [(path: String, file: SourceFile)] { paths.compactMap { path in files[path].map { (path, $0) } } }

    /// The folders of a folder whose files never change, sorted by name.
    func keptFolders(in parent: String) -> [KeptFolder] {
        let files = kept.compactMap { path, bytes -> (name: String, path: String, bytes: [UInt8])? in
            let parts = path.split(separator: "/", maxSplits: 2).map(String.init)
            return parts.count == 3 && parts[0] == parent ? (parts[1], parts[2], bytes) : nil
        }
        return Dictionary(grouping: files, by: \.name).sorted { $0.key < $1.key }.map { name, files in
            KeptFolder(
                name: name, path: "\(self.name)/\(parent)/\(name)", files: files.map { ($0.path, $0.bytes) })
        }
    }

    /// The Markdown files of a folder, with their names, sorted.
    func documents(in folder: String) -> [(file: SourceFile, name: String)] {
        paths.compactMap { path in
            guard path.hasPrefix(folder + "/"), path.hasSuffix(".md"), let file = files[path] else { return nil }
            let name = path.dropFirst(folder.count + 1).dropLast(3)
            return name.contains("/") ? nil : (file, String(name))
        }
    }

    /// The names of the folders in a folder, sorted.
    func folders(in folder: String) -> [String] {
        var names: [String] = []
        for path in paths where path.hasPrefix(folder + "/") {
            let parts = path.dropFirst(folder.count + 1).split(separator: "/")
            if parts.count > 1, names.last != String(parts[0]) { names.append(String(parts[0])) }
        }
        return names
    }

    /// Finds the CSV files of a folder by name. A name with a folder in it finds nothing; one that was refused is empty.
    func tables(in folder: String) -> @Sendable (String) -> SourceFile? {
        { [files, refused, usedTables] name in
            let path = folder + "/" + name
            guard !name.contains("/"), name.hasSuffix(".csv") else { return nil }
            usedTables.add(path)
            return files[path] ?? (refused.contains(path) ? SourceFile(path: path, text: "") : nil)
        }
    }

    /// Reports tables and registers in which nothing stands: a sync that broke off, or a full disk, leaves them so. Of documents
    /// that is told where they are read.
    func reportEmpty(_ context: inout ReadingContext) {
        for path in paths where path.hasSuffix(".csv") || path.hasSuffix(".yaml") {
            guard let file = self[path], file.isBlank else { continue }
            context.report(
                .missingField, "this file is empty, and something stood here", at: file.start,
                help: "bring it back from an earlier version; if it is not needed, delete it")
        }
    }

    /// Reports the CSV files that are neither a log nor named by a table: a log whose name is misspelled would
    /// otherwise be passed over in silence.
    func reportUnusedTables(_ context: inout ReadingContext) {
        for path in paths where path.hasSuffix(".csv") && !usedTables.contains(path) {
            let parts = path.split(separator: "/").map(String.init)
            guard let name = parts.last else { continue }
            let logs = logs(in: parts.dropLast())
            if logs.contains(name) { continue }
            if let log = logs.first(where: { name.isNumbered($0) }),
                paths.contains((parts.dropLast() + [log]).joined(separator: "/"))
            {
                context.report(
                    .copiedFile, "`\(name)` looks like another version of `\(log)`, and nothing of it is read",
                    at: place(path),
                    help: "lay the two side by side, put what is right into `\(log)`, and delete the other")
                continue
            }
            let near = Suggestion.help(for: name, among: logs)
            context.report(
                .unknownFile, "nothing reads this file", at: place(path),
                help: near.isEmpty ? "name it in a `table` block, or move it out of `\(self.name)`" : near)
        }
    }

    /// The log that a table in its folder was meant for, where that is not there: it has capitals, or a letter too many or too
    /// few.
    private func meantLog(_ path: String) -> String? {
        let parts = path.split(separator: "/").map(String.init)
        guard let name = parts.last, name.lowercased().hasSuffix(".csv") else { return nil }
        let folder = parts.dropLast()
        let logs = logs(in: folder)
        guard !logs.contains(name), let log = Suggestion.nearest(to: name.lowercased(), among: logs, within: 1) else {
            return nil
        }
        let meant = (folder + [log]).joined(separator: "/")
        return all.contains(meant) ? nil : meant
    }

    /// The names of the logs that are read in a folder without being named anywhere.
    private func logs(in folder: ArraySlice<String>) -> [String] {
        if Array(folder) == ["inspections"] { return documents(in: "inspections").map { $0.name + ".csv" } }
        if folder.count == 2, folder.first == "plans" {
            return ["progress.csv", "difference.csv", ImprovementPlan.measures]
        }
        if folder.count == 2, folder.first == Scorecard.folder { return [ScorecardReader.values] }
        if Array(folder) == [Minutes.folder] { return [Answer.file] }
        return Array(folder) == [YoungPage.folder] ? [YoungPeopleReader.heard] : []
    }
}

/// The CSV files that tables have asked for; sections are read on all cores, so it is guarded.
private final class UsedTables: Sendable {
    private let paths = Mutex<Set<String>>([])

    func add(_ path: String) { _ = paths.withLock { $0.insert(path) } }

    func contains(_ path: String) -> Bool { paths.withLock { $0.contains(path) } }
}

extension String {
    /// Whether it is another name with figures behind it: `progress1.csv`.
    fileprivate func isNumbered(_ name: String) -> Bool {
        let stem = name.dropLast(4)
        let middle = dropFirst(stem.count).dropLast(4)
        return hasPrefix(stem) && hasSuffix(name.suffix(4)) && count > name.count
            && middle.allSatisfy { $0.isNumber || " _-".contains($0) }
    }
}
