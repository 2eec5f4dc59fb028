import HTMLKit
package import Plan
import Templates

/// What an edition will consist of: every file, sorted by path. All are known before anything is written; what pages hold
/// is made when it is asked for, so that a large site never stands in memory whole.
package struct OutputPlan: Sendable {
    /// A file of the edition.
    package struct File: Sendable {
        /// Its address.
        package let address: Address
        private let source: Source

        /// Where its bytes come from.
        private enum Source {
            case bytes([UInt8])
            case page(PageTemplate)
            case made(@Sendable () -> [UInt8])
        }

        /// Makes a file of bytes.
        package init(address: Address, bytes: [UInt8]) {
            self.address = address
            source = .bytes(bytes)
        }

        /// Makes a file of a page.
        init(_ page: PageTemplate) {
            address = page.address
            source = .page(page)
        }

        /// Makes a file of what is worked out for it. That takes long: whoever writes files begins with these.
        init(address: Address, make: @escaping @Sendable () -> [UInt8]) {
            self.address = address
            source = .made(make)
        }

        /// Whether its bytes are worked out for it alone.
        var isMade: Bool { if case .made = source { true } else { false } }

        /// What it holds, made anew each time.
        package var bytes: [UInt8] {
            var writer = HTMLWriter()
            return withBytes(&writer) { $0 }
        }

        /// Hands out what it holds.
        ///
        /// - Parameter writer: What a page is written with, whose memory is used again for the next one.
        func withBytes<Result>(_ writer: inout HTMLWriter, _ use: ([UInt8]) -> Result) -> Result {
            switch source {
            case .bytes(let bytes): return use(bytes)
            case .made(let make): return use(make())
            case .page(let page):
                writer.removeAll(keepingCapacity: true)
                page.render(&writer)
                return use(writer.bytes)
            }
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
