/// The files in which a report can be had.
package struct PaperWords: Sendable {
    /// What stands before their list.
    package let leadIn: String
    /// The formats, by the ending of their files.
    package let pdf, word: String
    /// A format with its size (`format`, `size`), and with its number of pages (`pages`) too.
    package let sized, paged: Phrase
    /// Pages that are counted.
    package let pages: Counted
    /// Sizes (`count`), and what stands before their tenths.
    package let kilobytes, megabytes: Phrase
    package let decimalMark: String
    /// What stands above the lines in other languages.
    package let languages: String
}

extension PaperWords {
    /// In English.
    static let english = PaperWords(
        leadIn: "This report to print or to keep:",
        pdf: "PDF",
        word: "Word",
        sized: "{format}, {size}",
        paged: "{format}, {pages}, {size}",
        pages: Counted(one: "{count} page", other: "{count} pages"),
        kilobytes: "{count} KB",
        megabytes: "{count} MB",
        decimalMark: ".",
        languages: "In other languages")

    /// A paper as its link calls it: `PDF, 12 pages, 340 KB`.
    package func name(of paper: Paper) -> String {
        let format =
            switch paper.format {
            case .pdf: pdf
            case .docx: word
            }
        guard let count = paper.pages else { return sized.filled(["format": format, "size": size(paper.bytes)]) }
        return paged.filled(["format": format, "pages": pages(count), "size": size(paper.bytes)])
    }

    /// A size, rounded up: nobody waits longer than was said.
    private func size(_ bytes: Int) -> String {
        let kilobyte = 1_000
        if bytes <= 999 * kilobyte { return kilobytes.filled(["count": "\((bytes + kilobyte - 1) / kilobyte)"]) }
        let tenths = (bytes + 100 * kilobyte - 1) / (100 * kilobyte)
        return megabytes.filled(["count": "\(tenths / 10)\(decimalMark)\(tenths % 10)"])
    }
}
