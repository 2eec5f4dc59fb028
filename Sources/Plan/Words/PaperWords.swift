/// The files in which a report can be had.
package struct PaperWords: Sendable {
    /// What stands before their list.
    package let leadIn: String
    /// The formats, by the ending of their files.
    package let pdf, word, openDocument, plainText, tables: String
    /// The figures that it tells of, as data.
    package let figures: String
    /// A format with its size (`format`, `size`), and with its number of pages (`pages`) too.
    package let sized, paged: Phrase
    /// Pages that are counted.
    package let pages: Counted
    /// Sizes (`count`), and what stands before their tenths.
    package let kilobytes, megabytes: Phrase
    package let decimalMark: String
    /// What stands above the lines in other languages.
    package let languages: String
    /// The page of a paper that was issued.
    package let readHere: String
    /// What stands at the head of that page, with the day (`date`) or where none is known, and the link to the site's own
    /// page about it.
    package let asIssued: Phrase
    package let asIssuedUndated, whetherReplaced: String
    /// What stands before the link to the version that took the place of this one.
    package let replaced: String
    /// A version by its number and the day of its issue (`version`, `date`), and where that is not known.
    package let issue, undatedIssue: Phrase
    /// What stands above what a correction changes.
    package let whatChanged: String
    /// What stands above the other versions of a paper.
    package let otherVersions: String
}

extension PaperWords {
    /// In English.
    static let english = PaperWords(
        leadIn: "This report to print or to keep:",
        pdf: "PDF",
        word: "Word",
        openDocument: "OpenDocument",
        plainText: "Plain text",
        tables: "Tables as CSV",
        figures: "Figures as CSV",
        sized: "{format}, {size}",
        paged: "{format}, {pages}, {size}",
        pages: Counted(one: "{count} page", other: "{count} pages"),
        kilobytes: "{count} KB",
        megabytes: "{count} MB",
        decimalMark: ".",
        languages: "In other languages",
        readHere: "Read this paper",
        asIssued: "This is the paper as it was issued on {date}. It is never changed.",
        asIssuedUndated: "This is the paper as it was issued. Its day of issue is not stated. It is never changed.",
        whetherReplaced: "See whether another version has replaced it",
        replaced: "This version was replaced:",
        issue: "Version {version}, issued on {date}",
        undatedIssue: "Version {version}, day of issue not stated",
        whatChanged: "What this version changes, and why",
        otherVersions: "Other versions of this paper")

    /// A paper as its link calls it: `PDF, 12 pages, 340 KB`.
    package func name(of paper: Paper) -> String {
        let format =
            switch paper.format {
            case .pdf: pdf
            case .docx: word
            case .odt: openDocument
            case .txt: plainText
            case .csv: tables
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
