import Foundation

#if canImport(System)
    import System
#else
    import SystemPackage
#endif

/// A process that runs, as `/proc` tells of it; other systems than Linux have none.
struct RunningProcess {
    private static let folder = "/proc"
    /// The state of one that has ended, of which nobody has asked how.
    private static let ended = "Z"

    let id: pid_t
    let parent: pid_t
    let session: pid_t

    /// All that run.
    static func all() -> [RunningProcess] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.compactMap { pid_t($0) }.compactMap(RunningProcess.init)
    }

    private init?(_ id: pid_t) {
        // A name, which may hold anything, stands in the last brackets.
        let line = RunningProcess.read("\(id)/stat")
        guard let bracket = line.lastIndex(of: UInt8(ascii: ")")) else { return nil }
        let parts = String(decoding: line[(bracket + 1)...], as: UTF8.self).split(separator: " ")
        guard parts.count > 3, parts[0] != RunningProcess.ended, let parent = pid_t(parts[1]),
            let session = pid_t(parts[3])
        else { return nil }
        self.id = id
        self.parent = parent
        self.session = session
    }

    /// What it found in its environment when it began, where we may know: each `NAME=value` with a zero behind it.
    var surroundings: [UInt8] { RunningProcess.read("\(id)/environ") }

    /// All of a file there, which does not say how long it is.
    private static func read(_ name: String) -> [UInt8] {
        guard let file = try? FileDescriptor.open(FilePath("\(folder)/\(name)"), .readOnly, options: .closeOnExec)
        else { return [] }
        defer { try? file.close() }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 16 << 10)
        while let count = try? part.withUnsafeMutableBytes({ try file.read(into: $0) }), count > 0 {
            bytes += part.prefix(count)
        }
        return bytes
    }
}
