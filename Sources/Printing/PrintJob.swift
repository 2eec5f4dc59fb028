import Digest
package import Plan

/// A print page with everything that a renderer needs for it, and nothing else.
package struct PrintJob: Sendable {
    /// A file by its path in the edition.
    package struct File: Sendable {
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

    /// Why a page cannot be printed: it asks for what is not there, or links to what is not on paper.
    package struct Fault: Error, Sendable, Equatable {
        /// What it asks for.
        package let reference: String
    }

    /// The report's name.
    package let report: String
    /// The print page.
    package let page: File
    /// The forms in which it can be had.
    package let formats: [PaperFormat]
    /// The style sheets and pictures that it uses, sorted by address.
    package let files: [File]
    /// What the page says of itself.
    let head: PrintHead
    /// The ids of the places of which pages of the site tell on which sheet they stand.
    package var places: [String] { head.places }
    /// The fingerprint of the page and its files.
    let source: String

    /// Collects what a page uses. Renderers are given these files only, so a page that asks for others, or for
    /// anything on a network, is refused here: what a paper shows must not hang on who prints it.
    ///
    /// - Parameter available: The files of the edition that pages can use.
    package init(
        report: String, page: File, formats: [PaperFormat] = PaperFormat.allCases, available: [File]
    ) throws(Fault) {
        self.report = report
        self.page = page
        self.formats = formats
        let byPath = Dictionary(available.map { ($0.address.path, $0) }, uniquingKeysWith: { first, _ in first })
        let attributes = MarkupScan.attributes(of: page.bytes)
        var used: [String: File] = [:]
        func use(_ reference: String, from address: Address) throws(Fault) -> File {
            guard let path = PrintJob.path(reference, from: address), let file = byPath[path] else {
                throw Fault(reference: reference)
            }
            used[path] = file
            return file
        }
        for found in attributes {
            switch (found.tag, found.name) {
            case ("a", "href"):
                guard PrintJob.isForPaper(found.value) else { throw Fault(reference: found.value) }
            case ("link", "href"):
                let sheet = try use(found.value, from: page.address)
                for reference in MarkupScan.addresses(inStyle: sheet.bytes) {
                    _ = try use(reference, from: sheet.address)
                }
            case (_, "src"), ("image", "href"), (_, "data-part"): _ = try use(found.value, from: page.address)
            default: break
            }
        }
        files = used.values.sorted { $0.address < $1.address }
        head = PrintHead(page.bytes, attributes)
        source = SHA256.hex(
            ([page] + files).flatMap { file in
                Array("\(file.address.path) \(SHA256.hex(file.bytes))\n".utf8)
            })
    }

    /// A link leads to a place on the page itself, or to an address that means the same everywhere.
    static func isForPaper(_ link: String) -> Bool {
        link.hasPrefix("#") || ["https:", "http:", "mailto:", "tel:"].contains { link.hasPrefix($0) }
    }

    /// The path in the edition of what stands at a relative address.
    private static func path(_ reference: String, from address: Address) -> String? {
        guard !reference.contains(":"), !reference.hasPrefix("/") else { return nil }
        var parts = address.path.split(separator: "/").dropLast()
        for part in reference.split(separator: "/") {
            switch part {
            case ".": continue
            case "..":
                guard parts.popLast() != nil else { return nil }
            default: parts.append(part)
            }
        }
        return parts.joined(separator: "/")
    }
}
