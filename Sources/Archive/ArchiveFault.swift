/// Why a ZIP file, or a part of one, is not read.
package enum ArchiveFault: Error, Sendable, Equatable {
    /// It is none, is cut short, or its parts do not stand where its list says.
    case broken
    /// A part is packed with a password.
    case encrypted
    /// The name of a part leads out of the file, or is no name.
    case unsafeName
    /// Two parts have one name.
    case duplicate(String)
    /// A part, or all of them together, unpack to more than is allowed.
    case tooLarge
    /// A part is not what its size and checksum say, or is packed in a way that nobody uses.
    case damaged(String)
}
