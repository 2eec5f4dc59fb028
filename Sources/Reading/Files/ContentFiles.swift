import Diagnostics
import Plan
import Synchronization

/// The files of a content folder, decoded, by their paths.
struct ContentFiles: Sendable {
    /// How the folder is called in messages.
    let name: String
    private var files: [String: SourceFile] = [:]
    private var paths: [String] = []
    private let usedTables = UsedTables()
    /// The files of `assets/`, which are not text, by name.
    private(set) var assets: [(name: String, bytes: [UInt8])] = []
    /// The files of `snapshots/`, in the order of their names.
    private(set) var snapshots: [SnapshotSource] = []

    /// Lists, reads and decodes the files of a folder.
    static func load(folder: String, name: String, _ context: inout ReadingContext) -> ContentFiles {
        let listing = FileTree.list(folder)
        for path in listing.unreadable where !path.isEmpty { reportUnreadable(name, path, &context) }
        var files: [(path: String, bytes: [UInt8])] = []
        for path in listing.files {
            if let bytes = FileTree.read(folder + "/" + path) {
                files.append((path, bytes))
            } else {
                reportUnreadable(name, path, &context)
            }
        }
        return decode(files, name: name, &context)
    }

    /// Decodes files that are in memory; those of no kind that is read are reported.
    static func decode(
        _ files: [(path: String, bytes: [UInt8])], name: String, _ context: inout ReadingContext
    ) -> ContentFiles {
        var result = ContentFiles(name: name)
        for (path, bytes) in files.sorted(by: { $0.path < $1.path }) {
            guard isKnown(path) else {
                context.report(
                    .unknownFile, "nothing reads this file", at: place(name, path),
                    help: "move it out of `\(name)`, or check its name and ending")
                continue
            }
            if path.hasPrefix(Asset.folder) {
                result.assets.append((String(path.dropFirst(Asset.folder.count)), bytes))
                continue
            }
            let decoded = Decoding.decode(bytes, path: name + "/" + path)
            if let problem = decoded.problem { context.problems.append(problem) }
            if path.hasPrefix(SnapshotSource.folder) {
                let name = path.dropFirst(SnapshotSource.folder.count).dropLast(SnapshotSource.ending.count)
                result.snapshots.append(SnapshotSource(name: String(name), file: decoded.file))
                continue
            }
            result.files[path] = decoded.file
            result.paths.append(path)
        }
        return result
    }

    private static func reportUnreadable(_ name: String, _ path: String, _ context: inout ReadingContext) {
        context.report(
            .unreadableFile, "this cannot be read", at: place(name, path),
            help: "close it in other programs, and check that you may read it")
    }

    private static func place(_ name: String, _ path: String) -> Span {
        SourceFile(path: name + "/" + path, text: "").start
    }

    private static let registers: Set<String> = [
        "site.yaml", "posts.yaml", "glossary.yaml", "boards.yaml", "calendar.yaml",
    ]

    /// The list of what to say to young people, in English.
    static let preferredWords = YoungPage.folder + "/en/say-instead.yaml"

    /// Whether a file is of a kind that is read.
    private static func isKnown(_ path: String) -> Bool {
        if registers.contains(path) { return true }
        let parts = path.split(separator: "/")
        let isText = path.hasSuffix(".md") || path.hasSuffix(".csv")
        switch parts.first {
        case "assets": return parts.count == 2 && isAsset(String(parts[1]))
        case "inspections": return parts.count == 2 && path.hasSuffix(".md")
        case "documents", "pages", "reports": return parts.count == 2 && isText
        case "snapshots": return parts.count == 2 && path.hasSuffix(SnapshotSource.ending)
        case "plans": return parts.count == 3 && isText
        case .some(YoungPage.folder[...]):
            return path == preferredWords || isForYoungPeople(parts.dropFirst().map(String.init))
        default: return false
        }
    }

    private static func isForYoungPeople(_ parts: [String]) -> Bool {
        if parts.count == 1 { return parts[0] == YoungPeopleReader.heard }
        let name = parts.last ?? ""
        return parts.count == 2 && (name.hasSuffix(".md") || name.hasSuffix(".csv") || name == YoungPeopleReader.words)
    }

    private static func isAsset(_ name: String) -> Bool {
        let endings = [".svg", ".png", ".jpg", ".jpeg", Asset.documentEnding]
        return name == Asset.extraStyles || endings.contains { name.lowercased().hasSuffix($0) }
    }

    /// The file at a path.
    subscript(path: String) -> SourceFile? { files[path] }

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

    /// Finds the CSV files of a folder by name. A name with a folder in it finds nothing.
    func tables(in folder: String) -> @Sendable (String) -> SourceFile? {
        { [files, usedTables] name in
            guard !name.contains("/"), name.hasSuffix(".csv"), let file = files[folder + "/" + name] else { return nil }
            usedTables.add(folder + "/" + name)
            return file
        }
    }

    /// Reports the CSV files that are neither a log nor named by a table: a log whose name is misspelled would
    /// otherwise be passed over in silence.
    func reportUnusedTables(_ context: inout ReadingContext) {
        for path in paths where path.hasSuffix(".csv") && !usedTables.contains(path) {
            let parts = path.split(separator: "/").map(String.init)
            guard let name = parts.last else { continue }
            let logs = ContentFiles.logs(in: parts.dropLast())
            if logs.contains(name) { continue }
            let near = Suggestion.help(for: name, among: logs)
            context.report(
                .unknownFile, "nothing reads this file", at: ContentFiles.place(self.name, path),
                help: near.isEmpty ? "name it in a `table` block, or move it out of `\(self.name)`" : near)
        }
    }

    /// The names of the logs that are read in a folder without being named anywhere.
    private static func logs(in folder: ArraySlice<String>) -> [String] {
        if folder.count == 2, folder.first == "plans" { return ["progress.csv", "difference.csv"] }
        return Array(folder) == [YoungPage.folder] ? [YoungPeopleReader.heard] : []
    }
}

/// The CSV files that tables have asked for; sections are read on all cores, so it is guarded.
private final class UsedTables: Sendable {
    private let paths = Mutex<Set<String>>([])

    func add(_ path: String) { _ = paths.withLock { $0.insert(path) } }

    func contains(_ path: String) -> Bool { paths.withLock { $0.contains(path) } }
}
