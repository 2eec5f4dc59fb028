package import Plan

/// Snapshots, or issued papers, of a content folder on the disk. A folder is whole or not there, and none is ever
/// overwritten.
package struct KeptShelf: Sendable {
    private let folder: String

    /// The folder of a kind within that of the sources.
    package init(content: String, parent: String) { folder = content + "/" + parent }

    /// Where a folder stands.
    package func path(of name: String) -> String { folder + "/" + name }

    /// Writes a new folder. It is written beside its place and moved there, so that nobody ever reads half of it; names
    /// that begin with a dot are no sources.
    ///
    /// - Throws: When there is one of that name, or the disk does not take it.
    package func create(_ kept: KeptFolder) throws(OutputFailure) {
        let path = path(of: kept.name)
        guard Disk.entry(path) == .nothing else {
            throw OutputFailure(
                "there is already `\(path)`, and it never changes", help: "give this one another name")
        }
        try put(kept, at: path)
    }

    /// Puts a folder in place of the one that is there: only a text that is withdrawn for good asks for it.
    ///
    /// - Throws: When the disk does not take it. The old one then stands, or stands beside under a hidden name.
    package func replace(_ kept: KeptFolder) throws(OutputFailure) {
        let old = folder + "/.old"
        Disk.remove(old)
        guard Disk.move(path(of: kept.name), to: old) else {
            throw OutputFailure("`\(path(of: kept.name))` cannot be moved", help: "check that you may write there")
        }
        do {
            try put(kept, at: path(of: kept.name))
        } catch {
            _ = Disk.move(old, to: path(of: kept.name))
            throw error
        }
        Disk.remove(old)
    }

    private func put(_ kept: KeptFolder, at path: String) throws(OutputFailure) {
        let part = folder + "/.writing"
        Disk.remove(part)
        let isWritten = kept.files.allSatisfy { file, bytes in
            let target = part + "/" + file
            let parent = target.lastIndex(of: "/").map { String(target[..<$0]) } ?? part
            return Disk.makeFolder(parent) && Disk.write(bytes, to: target)
        }
        guard isWritten, keepsLineEnds(), Disk.move(part, to: path) else {
            Disk.remove(part)
            throw OutputFailure("`\(path)` cannot be written", help: "check that you may write there")
        }
    }

    /// Tells Git to leave the ends of lines alone: on Windows it would change every file, and its digest with it.
    private func keepsLineEnds() -> Bool {
        let path = folder + "/.gitattributes"
        return Disk.entry(path) == .file || Disk.write(Array("* -text\n".utf8), to: path)
    }
}
