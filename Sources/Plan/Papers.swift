/// A form in which a report can be had beside its pages.
package enum PaperFormat: String, Sendable, CaseIterable, Codable {
    /// To read, print and archive.
    case pdf
    /// To work on in Word.
    case docx
    /// To work on in any word processor.
    case odt
    /// To read anywhere and to keep, of issued papers.
    case txt
    /// Its tables to calculate with, of issued papers.
    case csv
}

/// A file of a report that is there to be linked.
package struct Paper: Sendable, Equatable {
    /// Its form.
    package let format: PaperFormat
    /// Its size in bytes.
    package let bytes: Int
    /// How many pages it has; nil where that depends on who opens it.
    package let pages: Int?
    /// Where places of it stand of which pages of the site tell, by their ids.
    package let places: [String: PaperPlace]

    /// Makes a paper.
    package init(format: PaperFormat, bytes: Int, pages: Int?, places: [String: PaperPlace] = [:]) {
        self.format = format
        self.bytes = bytes
        self.pages = pages
        self.places = places
    }
}

/// Where a place of a paper stands: on which of its sheets, from 1, and the number that this bears.
package struct PaperPlace: Sendable, Equatable, Codable {
    package let sheet: Int
    package let number: String

    /// Makes a place.
    package init(sheet: Int, number: String) {
        self.sheet = sheet
        self.number = number
    }
}

/// Which papers an edition has: those that were made from its print pages as they are now, and no others.
package struct Papers: Sendable, Equatable {
    private let byName: [String: [Paper]]

    /// Takes the papers of each report, by the report's name.
    package init(_ byName: [String: [Paper]] = [:]) {
        self.byName = byName.mapValues { papers in
            PaperFormat.allCases.flatMap { format in papers.filter { $0.format == format } }
        }
    }

    /// The same with others, in place of those of the same names.
    package func adding(_ others: [(name: String, papers: [Paper])]) -> Papers {
        Papers(byName.merging(others.map { ($0.name, $0.papers) }) { _, new in new })
    }

    /// The papers of a report, in the order of their formats.
    package subscript(name: String) -> [Paper] { byName[name] ?? [] }
}
