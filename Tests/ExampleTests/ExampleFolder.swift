import Archive
import Diagnostics
import Foundation
import Plan
import Reading
import Synchronization

/// The examples of this target, where they stand beside its sources.
enum ExampleFolder {
    static let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Diagnostics")

    /// The ids that there is an example of, sorted.
    static func ids() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: url.path)
            .filter { $0.hasSuffix(".txt") && $0 != "base.txt" }
            .map { String($0.dropLast(4)) }
            .sorted()
    }

    /// The example of an id; `base` is the site that all of them change.
    static func example(_ id: String) throws -> Example {
        Example(try String(contentsOf: url.appending(path: id + ".txt"), encoding: .utf8))
    }

    private static let known = Mutex<[String: [Diagnostic]]>([:])

    /// What is said about the example of an id, found once for all tests that look at it.
    static func problems(_ id: String) throws -> [Diagnostic] {
        if let problems = known.withLock({ $0[id] }) { return problems }
        let example = try example(id)
        let problems = Pipeline.problems(
            try example.read(), edition: example.settings["edition"], day: example.day, today: example.today)
        known.withLock { $0[id] = problems }
        return problems
    }

    /// Writes an example with another expectation.
    static func write(_ example: Example, expecting text: String, id: String) throws {
        let data = Data(example.expecting(text).utf8)
        try data.write(to: url.appending(path: id + ".txt"))
    }
}

extension Example {
    /// What reading the example gives: the base with the example's changes.
    func read() throws -> Pipeline.Reading {
        let files = try files()
        return onDisk.isEmpty ? Example.read(files) : try read(files, onDisk)
    }

    /// What reading files in memory gives.
    static func read(_ files: [String: [UInt8]]) -> Pipeline.Reading {
        ContentReader.read(files: files.map { ($0.key, $0.value) }, name: "Content")
    }

    /// What only a disk can have.
    var onDisk: [Part] { parts.filter { $0.link != nil || $0.options.contains("pipe") } }

    /// The files, by their paths.
    func files() throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for part in try ExampleFolder.example("base").parts + parts {
            if part.options.contains("added") {
                files[part.path, default: []] += part.bytes
            } else {
                files[part.path] = part.options.contains("absent") ? nil : part.bytes
            }
        }
        files = files.withPackages
        for part in parts where part.options.contains("sealed") { files.seal(part.path) }
        return files
    }

    /// The same from a real folder, for what only a disk can have.
    private func read(_ files: [String: [UInt8]], _ onDisk: [Part]) throws -> Pipeline.Reading {
        let manager = FileManager.default
        let folder = manager.temporaryDirectory.appending(path: "goldthread-test-" + UUID().uuidString)
        defer { try? manager.removeItem(at: folder) }
        for (path, bytes) in files {
            let url = folder.appending(path: path)
            try manager.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            let part = onDisk.first { $0.path == path }
            if let link = part?.link {
                try manager.createSymbolicLink(atPath: url.path, withDestinationPath: link)
            } else if part != nil {
                guard mkfifo(url.path, 0o600) == 0 else { throw CocoaError(.fileWriteUnknown) }
            } else {
                try Data(bytes).write(to: url)
            }
        }
        return ContentReader.read(folder: folder.path, name: "Content")
    }

    /// The day that the example is about.
    var day: Day? { day("as of") }

    /// The day on which it is asked.
    var today: Day? { day("today") }

    private func day(_ setting: String) -> Day? {
        guard let text = settings[setting], case .period(_, .day(let day)) = When.parse(text).meaning else {
            return nil
        }
        return day
    }
}

extension [String: [UInt8]] {
    /// Puts the digests of the files of a folder into its `sums.txt`.
    fileprivate mutating func seal(_ path: String) {
        let folder = path.dropLast("sums.txt".count)
        let files = filter { $0.key.hasPrefix(folder) }.map { ($0.key.dropFirst(folder.count).description, $0.value) }
        self[path] = KeptFolder(name: "", path: "", files: files).sealed()["sums.txt"]
    }

    /// The files with one in place of all that stand below a name which ends in `.docx`: they are its parts.
    fileprivate var withPackages: [String: [UInt8]] {
        let ending = ".docx/"
        var files = filter { !$0.key.contains(ending) }
        var archives: [String: ArchiveWriter] = [:]
        for (path, bytes) in sorted(by: { $0.key < $1.key }) where path.contains(ending) {
            let parts = path.components(separatedBy: ending)
            archives[parts[0] + ".docx", default: ArchiveWriter(packs: true)].add(parts[1], bytes)
        }
        for (name, archive) in archives { files[name] = archive.finished() }
        return files
    }
}
