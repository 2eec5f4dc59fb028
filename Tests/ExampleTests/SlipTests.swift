import Diagnostics
import Foundation
import Plan
import Reading
import Testing

/// One sign too few or too many is one problem, or few, and the first stands where the slip is.
///
/// `GOLDTHREAD_SLIPS=N` tries one sign of every N, and writes which slips are told in another way; 1 tries all of them.
@Suite struct SlipTests {
    private static let every = Int(ProcessInfo.processInfo.environment["GOLDTHREAD_SLIPS"] ?? "")
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures/wexmoor/Content")
    private static let day = Day(year: 2025, month: 6, day: 10)

    @Test func `one sign too few or too many is told where it is`() async throws {
        let files = try read()
        let known = Set(problems(files).map(key))
        let slips = files.indices.flatMap { file in Slip.all(in: files[file].bytes).map { (file: file, slip: $0) } }
        let every = SlipTests.every ?? (slips.count / 20 | 1)
        let chosen = slips.indices.filter { $0 % every == every / 2 }
        let parts = max(1, ProcessInfo.processInfo.activeProcessorCount)
        let told = await withTaskGroup(of: [String].self) { group in
            for part in 0..<parts {
                group.addTask {
                    stride(from: part, to: chosen.count, by: parts).compactMap { place in
                        let (file, slip) = slips[chosen[place]]
                        return fault(of: slip, in: file, of: files, known)
                    }
                }
            }
            return await group.reduce(into: []) { $0 += $1 }.sorted()
        }
        if SlipTests.every != nil { print("SLIPS: \(told.count) of \(chosen.count)\n" + told.joined(separator: "\n")) }
        // Accepted of all slips of Wexmoor: a cell of several lines whose last quote is missing or doubled is told where its quote
        // opens, since only its author knows where it was to end; and of two names that differ and are used once each either may
        // be the right one.
        #expect(told.count * 1_000 <= chosen.count, "\(told)")
    }

    /// How a slip is told, where it is not told at its place, first and nearly alone.
    private func fault(
        of slip: Slip, in file: Int, of files: [(path: String, bytes: [UInt8])], _ known: Set<String>
    ) -> String? {
        var changed = files
        changed[file].bytes = slip.applied(to: changed[file].bytes)
        // Another wording, which is all that a sign within a sentence makes, has its plain words looked at.
        let found = problems(changed).filter { !known.contains(key($0)) && $0.id != "stale-plain-words" }
        let errors = found.count { $0.severity == .error }
        let isNear = found.first.map {
            $0.span.file.path == "Content/" + files[file].path && (slip.line - 1...slip.line).contains($0.span.line)
        }
        if errors <= 3, isNear != false { return nil }
        let places = found.prefix(4).map { "\($0.id) \($0.span.file.path):\($0.span.line)" }.joined(separator: ", ")
        return "\(files[file].path):\(slip.line) \(slip) \(errors) of \(found.count): \(places)"
    }

    private func problems(_ files: [(path: String, bytes: [UInt8])]) -> [Diagnostic] {
        Pipeline.problems(ContentReader.read(files: files, name: "Content"), day: SlipTests.day)
    }

    private func key(_ problem: Diagnostic) -> String { "\(problem.id) \(problem.span.file.path) \(problem.message)" }

    private func read() throws -> [(path: String, bytes: [UInt8])] {
        try FileManager.default.subpathsOfDirectory(atPath: SlipTests.folder.path).sorted()
            .filter { $0.hasSuffix(".md") || $0.hasSuffix(".csv") || $0.hasSuffix(".yaml") }
            .filter { !$0.hasPrefix("snapshots/") && !$0.hasPrefix("papers/") }
            .map { ($0, Array(try Data(contentsOf: SlipTests.folder.appending(path: $0)))) }
    }
}

/// A sign of the grammar that is left out, or typed twice.
private struct Slip: CustomStringConvertible {
    let place: Int
    let sign: UInt8
    let isTwice: Bool
    let line: Int

    /// Every one that a file can have.
    static func all(in bytes: [UInt8]) -> [Slip] {
        var line = 1
        var slips: [Slip] = []
        for (place, sign) in bytes.enumerated() {
            if sign == 0x0A { line += 1 }
            guard ":\"#-,".utf8.contains(sign) else { continue }
            slips += [false, true].map { Slip(place: place, sign: sign, isTwice: $0, line: line) }
        }
        return slips
    }

    func applied(to bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        if isTwice { bytes.insert(sign, at: place) } else { bytes.remove(at: place) }
        return bytes
    }

    var description: String { "\(isTwice ? "twice" : "without") `\(String(UnicodeScalar(sign)))`" }
}
