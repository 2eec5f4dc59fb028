/// Something that a folder on the disk holds.
struct FileEntry {
    enum Kind: Equatable {
        case file
        /// A link, and the path of the file in the same folder that it leads to, if there is one.
        case link(to: String?)
        /// A folder that cannot be listed, or what is no file.
        case unreadable
    }

    /// Its path, from the folder on.
    let path: String
    let kind: Kind
}

/// What reading a file gave.
enum FileBytes: Equatable {
    case whole([UInt8])
    /// It has more bytes than are read: so many when it was opened, or one more than that while it grew.
    case tooLarge(Int)
    case unreadable
}
