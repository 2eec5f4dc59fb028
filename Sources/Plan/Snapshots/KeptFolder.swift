package import Diagnostics

/// A folder of the sources that was written once and never changes, as it lies there: a snapshot, or a paper as it was
/// issued. It is read only when something asks for it: a council has many.
package struct KeptFolder: Sendable {
    /// Its name.
    package let name: String
    /// Where it stands, as people are shown it.
    package let path: String
    /// Its files, by their paths within it, sorted.
    package let files: [(path: String, bytes: [UInt8])]

    /// Takes a folder.
    package init(name: String, path: String, files: [(path: String, bytes: [UInt8])]) {
        self.name = name
        self.path = path
        self.files = files.sorted { $0.path < $1.path }
    }

    /// Where snapshots, issued papers and packs that are out stand in the sources.
    package static let snapshots = "snapshots"
    package static let papers = "papers"
    package static let packs = "packs"

    /// The file by which a snapshot says what it is.
    package static let head = "snapshot.yaml"

    /// The place of one of its files, for problems with the whole of it.
    package func place(_ file: String) -> Span { SourceFile(path: path + "/" + file, text: "").start }

    /// The bytes of one of its files.
    package subscript(file: String) -> [UInt8]? { files.first { $0.path == file }?.bytes }
}
