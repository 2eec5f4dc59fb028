package import Plan

/// What an edition will consist of: every file with its bytes, sorted by path. It is complete before anything is
/// written, so that a build that fails leaves the last site as it was.
package struct OutputPlan: Sendable {
    /// A file of the edition.
    package struct File: Sendable, Equatable {
        /// Its address.
        package let address: Address
        /// What it holds.
        package let bytes: [UInt8]

        /// Makes a file.
        package init(address: Address, bytes: [UInt8]) {
            self.address = address
            self.bytes = bytes
        }
    }

    /// The edition, whose name is that of its folder.
    package let edition: Edition
    /// The files, sorted by path.
    package let files: [File]

    /// Takes the files of an edition.
    package init(edition: Edition, files: [File]) {
        self.edition = edition
        self.files = files.sorted { $0.address < $1.address }
    }

    /// How many of the files are pages.
    package var pageCount: Int { files.count { $0.address.path.hasSuffix(".html") } }
}
