import Plan

/// The snapshots of a content folder on the disk. A file is whole or not there, and none is ever overwritten.
package struct SnapshotFolder: Sendable {
    private let folder: String

    /// The folder within that of the sources.
    package init(content: String) { folder = content + "/" + SnapshotSource.folder.dropLast() }

    /// Where the file of a snapshot stands.
    package func path(of name: String) -> String { folder + "/" + name + SnapshotSource.ending }

    /// Writes a new snapshot.
    ///
    /// - Throws: When there is one of that name, or the disk does not take it.
    package func create(_ name: String, _ bytes: [UInt8]) throws(OutputFailure) {
        let path = path(of: name)
        guard Disk.entry(path) == .nothing else {
            throw OutputFailure(
                "there is already a snapshot `\(name)`, and a snapshot never changes",
                help: "give this one another name")
        }
        try put(bytes, at: path)
    }

    /// Puts the file of a snapshot to which the record of a paper was added in place of the one without it.
    ///
    /// - Throws: When there is none of that name, or the disk does not take it.
    package func replace(_ name: String, _ bytes: [UInt8]) throws(OutputFailure) {
        let path = path(of: name)
        guard Disk.entry(path) == .file else {
            throw OutputFailure("there is no snapshot `\(name)`", help: "write it with `goldthread snapshot \(name)`")
        }
        try put(bytes, at: path)
    }

    /// Writes beside the file and moves it there, so that nobody ever reads half of it. Names that begin with a dot
    /// are no sources.
    private func put(_ bytes: [UInt8], at path: String) throws(OutputFailure) {
        let part = folder + "/.writing"
        guard Disk.makeFolder(folder) else {
            throw OutputFailure("the folder `\(folder)` cannot be made", help: "check that you may write there")
        }
        Disk.remove(part)
        guard Disk.write(bytes, to: part), Disk.move(part, to: path) else {
            Disk.remove(part)
            throw OutputFailure("`\(path)` cannot be written", help: "check that you may write there")
        }
    }
}
