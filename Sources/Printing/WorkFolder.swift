import Foundation

/// A folder that is there while one paper is made. It is locked as long: one that is not was left by a run that was
/// killed, and is taken away by the next.
struct WorkFolder {
    let path: String
    private let lock: FolderLock?

    /// How the names of such folders begin.
    private static let prefix = "goldthread-"

    /// Makes a folder for temporary files.
    private init() throws {
        var (path, lock) = try WorkFolder.make()
        // Until it is locked, another run may take it for one that was left. Where nothing can be locked, none does.
        if lock == nil { (path, lock) = try WorkFolder.make() }
        (self.path, self.lock) = (path, lock)
        try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: true)
    }

    private static func make() throws -> (path: String, lock: FolderLock?) {
        let url = FileManager.default.temporaryDirectory.appending(path: prefix + UUID().uuidString)
        try FileManager.default.createDirectory(
            at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let path = url.path(percentEncoded: false)
        return (path, FolderLock(path))
    }

    /// Makes a folder, or says why a paper cannot be made.
    static func made() throws(PrintFailure) -> WorkFolder {
        do { return try WorkFolder() } catch {
            throw PrintFailure("no folder for temporary files can be made", details: "\(error)")
        }
    }

    /// Takes away the folders that runs left which were killed.
    static func clearAbandoned() {
        let parent = FileManager.default.temporaryDirectory.path(percentEncoded: false)
        for name in (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? [] {
            guard name.hasPrefix(prefix), UUID(uuidString: String(name.dropFirst(prefix.count))) != nil else {
                continue
            }
            let path = (parent.hasSuffix("/") ? parent : parent + "/") + name
            guard let lock = FolderLock(path) else { continue }
            try? FileManager.default.removeItem(atPath: path)
            lock.release()
        }
    }

    /// Where a file or folder within it stands.
    func path(of name: String) -> String { (path.hasSuffix("/") ? path : path + "/") + name }

    /// Where a renderer puts what it needs for a while.
    var temporary: String { path(of: "tmp") }

    /// Writes a file, with the folders above it.
    func write(_ bytes: [UInt8], to name: String) throws {
        let url = URL(filePath: path).appending(path: name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    /// The bytes of a file; nil when there is none, or something that is no file of this folder, such as a link or a
    /// pipe, at which reading might never end.
    func read(_ name: String) -> [UInt8]? { WrittenFile(path(of: name))?.bytes }

    /// What a program said in a file, without its middle if that is long: a program may say the same without end.
    func words(_ name: String) -> String { PrintFailure.words(WrittenFile(path(of: name))?.ends ?? []) }

    /// Takes it away.
    func remove() {
        try? FileManager.default.removeItem(atPath: path)
        lock?.release()
    }
}
