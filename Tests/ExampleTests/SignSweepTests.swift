import Diagnostics
import Foundation
import Parallel
import Plan
import Reading
import Testing

/// One sign deleted or typed twice, anywhere in Wexmoor's sources: what is told first stands at that line or the one before, and
/// there are at most three errors.
///
/// A few places are tried each time; `GOLDTHREAD_SWEEP=N` tries one in N of them, and 1 all of them.
@Suite struct SignSweepTests {
    private static let stride = Int(ProcessInfo.processInfo.environment["GOLDTHREAD_SWEEP"] ?? "") ?? 701
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures/wexmoor/Content")
    private static let signs = Set(":\"#-,".utf8)

    private typealias Files = [(path: String, bytes: [UInt8])]

    private struct Slip: Sendable {
        let file: Int
        let place: Int
        let isDeleted: Bool
    }

    @Test(.timeLimit(.minutes(60))) func `the cause of one sign too many or too few is told first, and nearly alone`()
        throws
    {
        let files = try files()
        let known = Set(problems(files).map(SignSweepTests.key))
        let faults = slips(files).parallelMap { fault($0, files, known) }.compactMap(\.self)
        #expect(faults == [])
    }

    /// Every source in which the signs are part of what is written: all but kept copies and what is made elsewhere.
    private func files() throws -> Files {
        try FileManager.default.subpathsOfDirectory(atPath: SignSweepTests.root.path).sorted()
            .filter { !$0.hasPrefix(".") && !SignSweepTests.root.appending(path: $0).hasDirectoryPath }
            .filter { $0.contains(".") }
            .map { ($0, Array(try Data(contentsOf: SignSweepTests.root.appending(path: $0)))) }
    }

    private func slips(_ files: Files) -> [Slip] {
        var all: [Slip] = []
        for (index, file) in files.enumerated()
        where [".md", ".csv", ".yaml"].contains(where: file.path.hasSuffix) && !file.path.hasPrefix("snapshots/")
            && !file.path.hasPrefix("papers/") && !file.path.hasPrefix("packs/")
        {
            for (place, byte) in file.bytes.enumerated() where SignSweepTests.signs.contains(byte) {
                all += [true, false].map { Slip(file: index, place: place, isDeleted: $0) }
            }
        }
        return all.enumerated().filter { $0.offset % SignSweepTests.stride == 0 }.map(\.element)
    }

    private func fault(_ slip: Slip, _ files: Files, _ known: Set<String>) -> String? {
        var files = files
        let (path, bytes) = files[slip.file]
        var changed = bytes
        if slip.isDeleted { changed.remove(at: slip.place) } else { changed.insert(bytes[slip.place], at: slip.place) }
        files[slip.file].bytes = changed
        let new = problems(files).filter { !known.contains(SignSweepTests.key($0)) }
        let line = bytes[..<slip.place].count { $0 == 0x0A } + 1
        guard let first = new.first else { return nil }
        let isThere = first.span.file.path == "Content/" + path && (line - 1...line).contains(first.span.line)
        let errors = new.count { $0.severity == .error }
        return isThere && errors <= 3
            ? nil
            : "\(path):\(line) \(slip.isDeleted ? "-" : "+")\(Character(UnicodeScalar(bytes[slip.place]))): "
                + "\(errors) errors, first \(first.span.file.path):\(first.span.line) \(first.id)"
    }

    /// What is told of a text that changed is meant, and stands at its mark.
    private func problems(_ files: Files) -> [Diagnostic] {
        Pipeline.problems(ContentReader.read(files: files, name: "Content")).filter {
            $0.severity != .note && $0.id != "stale-plain-words"
        }
        .sortedByUrgency()
    }

    private static func key(_ problem: Diagnostic) -> String {
        "\(problem.span.file.path) \(problem.id) \(problem.message)"
    }
}
