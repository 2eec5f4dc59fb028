import Diagnostics
package import Reading

/// Writes files of the sources that were given ids.
package enum NumberedSources {
    /// Puts a file in the place of the old one, in one step.
    ///
    /// - Parameter folder: The content folder.
    package static func write(_ file: Numbering.File, in folder: String) throws(OutputFailure) {
        let path = "\(folder)/\(file.path)"
        guard let there = Disk.read(path), let mark = mark(before: Array(file.source.text.utf8), in: there) else {
            throw OutputFailure(
                "`\(path)` is not what was read", help: "somebody changed it in the meantime: run this again")
        }
        guard Disk.entry(path) == .file else {
            throw OutputFailure("`\(path)` is a link", help: "give its entries ids where the file itself stands")
        }
        let beside = path + ".numbered"
        // What an earlier run left that was cut off.
        _ = Disk.remove(beside)
        guard Disk.write(mark + file.bytes, to: beside), Disk.move(beside, to: path) else {
            _ = Disk.remove(beside)
            throw OutputFailure(
                "`\(path)` cannot be written", help: "check the rights of its folder and the room on the disk")
        }
    }

    /// The byte order mark before a text, which is kept; nil where the file holds another text.
    private static func mark(before text: [UInt8], in file: [UInt8]) -> [UInt8]? {
        let mark: [UInt8] = file.starts(with: [0xEF, 0xBB, 0xBF]) ? [0xEF, 0xBB, 0xBF] : []
        return file.dropFirst(mark.count).elementsEqual(text) ? mark : nil
    }
}
