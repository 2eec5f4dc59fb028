import Foundation

/// A folder that is there while one paper is made.
struct WorkFolder {
    let path: String

    /// Makes a folder for temporary files.
    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "goldthread-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        path = url.path(percentEncoded: false)
    }

    /// Makes a folder, or says why a paper cannot be made.
    static func made() throws(PrintFailure) -> WorkFolder {
        do { return try WorkFolder() } catch {
            throw PrintFailure("no folder for temporary files can be made", details: "\(error)")
        }
    }

    /// Where a file or folder within it stands.
    func path(of name: String) -> String { (path.hasSuffix("/") ? path : path + "/") + name }

    /// Writes a file, with the folders above it.
    func write(_ bytes: [UInt8], to name: String) throws {
        let url = URL(filePath: path).appending(path: name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    /// The bytes of a file; nil when there is none, or something that is no file of this folder, such as a link or a
    /// pipe, at which reading might never end.
    func read(_ name: String) -> [UInt8]? {
        let file = self.path(of: name)
        guard (try? FileManager.default.attributesOfItem(atPath: file))?[.type] as? FileAttributeType == .typeRegular
        else { return nil }
        return (try? Data(contentsOf: URL(filePath: file))).map { [UInt8]($0) }
    }

    /// Takes it away.
    func remove() { try? FileManager.default.removeItem(atPath: path) }
}
