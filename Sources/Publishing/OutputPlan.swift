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

    /// Papers that stand in the folder already and stay there as they are: their bytes are not read.
    package struct Kept: Sendable, Equatable {
        /// A file that stays.
        struct File: Sendable, Equatable {
            /// Its address.
            let address: Address
            /// Its size, when it was found.
            let size: Int
        }

        /// The files, sorted by address.
        let files: [File]
        /// What the manifest of papers said when they were found.
        let manifest: [UInt8]

        /// Nothing stays.
        static let none = Kept(files: [], manifest: [])
    }

    /// The edition, whose name is that of its folder.
    package let edition: Edition
    /// The files, sorted by path.
    package let files: [File]
    /// The files that stay as they stand in the folder.
    let kept: Kept

    /// Takes the files of an edition.
    package init(edition: Edition, files: [File]) { self.init(edition: edition, files: files, kept: .none) }

    init(edition: Edition, files: [File], kept: Kept) {
        self.edition = edition
        self.files = files.sorted { $0.address < $1.address }
        self.kept = kept
    }

    /// How many of the files are pages.
    package var pageCount: Int { files.count { $0.address.path.hasSuffix(".html") } }
}
