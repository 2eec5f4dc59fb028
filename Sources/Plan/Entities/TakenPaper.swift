/// A paper that somebody else made, or that was issued: a PDF whose pages are taken into a pack as they lie.
package struct TakenPaper: Sendable {
    /// The file.
    package let bytes: [UInt8]
    /// How many pages it has.
    package let pages: Int
    /// Whether it says that it is PDF/UA and has what can be seen of that. A pack with one that does not says so too.
    package let isUniversal: Bool

    /// The most pages that one may have: a pack is read by people, and made while somebody waits.
    package static let mostPages = 300
    /// How its file ends.
    package static let ending = ".pdf"

    /// Makes a paper.
    package init(bytes: [UInt8], pages: Int, isUniversal: Bool) {
        self.bytes = bytes
        self.pages = pages
        self.isUniversal = isUniversal
    }
}

extension IssuedPaper {
    /// Its PDF. It was made by us, and not issued unless it was whole and tagged.
    package var taken: TakenPaper? {
        guard let bytes = folder[IssuedPaper.file(.pdf)], let pages = head.pages else { return nil }
        return TakenPaper(bytes: bytes, pages: pages, isUniversal: true)
    }
}
