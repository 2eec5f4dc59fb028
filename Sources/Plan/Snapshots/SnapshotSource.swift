package import Diagnostics

/// A file of `Content/snapshots/` as it lies there. It is taken apart only when something asks for it: most builds ask
/// for none, and a council has one for each paper that it ever issued.
package struct SnapshotSource: Sendable {
    /// Its name, without the ending.
    package let name: String
    /// The file.
    package let file: SourceFile

    /// Takes a file.
    package init(name: String, file: SourceFile) {
        self.name = name
        self.file = file
    }

    /// Where snapshots stand in the sources, and how their files end.
    package static let folder = "snapshots/"
    package static let ending = ".json"
}
