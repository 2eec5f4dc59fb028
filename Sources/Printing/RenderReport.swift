import Foundation

/// What `render.py` writes down of a PDF that it made.
struct RenderReport: Decodable {
    /// How many bytes and pages the PDF has.
    let bytes, pages: Int
    /// The page on which each anchor stands.
    let anchors: [String: Int]
    /// The number that each page bears.
    let numbers: [String]?
    /// Why something that others made could not be taken in.
    let refused: [String]?
    /// Whether pages that others made are in it: what they are made of is theirs, so it is not told to be kept.
    let holdsParts: Bool?
    /// Whether its parts are tagged as headings, tables, lists, and whether it says that it is PDF/UA and PDF/A.
    let isTagged, isUniversal, isToKeep: Bool
    /// What was left out, what may look otherwise than it should, and which letters no font has.
    let errors, warnings, unprintable: [String]

    /// The name of its file.
    static let name = "report.json"

    /// What a PDF and the report of it amount to.
    ///
    /// - Parameters:
    ///   - isFolded: Whether all of it has to stand on the two sides of one sheet.
    ///   - isUnclaimed: Whether it says that it claims no standard.
    static func outcome(
        of output: Renderer.Output, isFolded: Bool = false, isUnclaimed: Bool = false
    ) -> Renderer.Outcome {
        guard let bytes = output.report, let report = try? JSONDecoder().decode(RenderReport.self, from: Data(bytes)),
            report.isWhole(output.paper)
        else { return .broken }
        if isFolded, report.pages > RenderReport.sides { return report.withoutRoom }
        return report.outcome(for: output.paper, isUnclaimed)
    }

    /// Whether it tells of these bytes: a PDF that is cut short has others than were written.
    private func isWhole(_ paper: [UInt8]) -> Bool {
        bytes == paper.count && pages > 0 && anchors.values.allSatisfy { (1...pages).contains($0) }
    }

    private func outcome(for paper: [UInt8], _ isUnclaimed: Bool) -> Renderer.Outcome {
        if let refused, !refused.isEmpty {
            return .lacking("could not take in what others made", details: RenderReport.words(refused))
        }
        // WeasyPrint leaves out what it cannot load, says so, and is content.
        guard errors.isEmpty else { return .lacking("left something out", details: RenderReport.words(errors)) }
        guard isTagged, isUniversal || isUnclaimed else {
            return .lacking(
                "made a `.pdf` without tags, which cannot be read aloud in order",
                details: "another version may tag it; script/bootstrap installs one that does")
        }
        guard isToKeep || holdsParts ?? false else {
            return .lacking(
                "made a `.pdf` that does not say that it can be kept (PDF/A)",
                details: "another version may say it; script/bootstrap installs one that does")
        }
        return .whole(
            MadePaper(
                bytes: paper, pages: pages, anchors: anchors, numbers: numbers ?? [],
                unprintable: unprintable.map { RenderReport.words([$0]) },
                warnings: warnings.map { RenderReport.words([$0]) }))
    }

    /// The sides of a sheet.
    private static let sides = 2

    /// That a sheet has no room for something, which is named. Its letters are never made smaller for it.
    private var withoutRoom: Renderer.Outcome {
        // What stands inside is moved on by an outside that is too long, and may have room all the same.
        let inside = anchors[RenderReport.inside] ?? RenderReport.sides
        var lacking = [String]()
        if inside > RenderReport.sides { lacking.append("all that stands on its outside") }
        let names = anchors.filter { $0.value > inside }.keys.sorted()
        // The ids of what was promised have a colon; those of other parts are told where there are none.
        let promised = names.filter { $0.contains(":") }
        lacking += (promised.isEmpty ? names : promised).map { "`\($0)`" }
        return .lacking(
            "found no room on the sheet for \(lacking.isEmpty ? "all of it" : lacking.joined(separator: ", "))",
            details: inside > RenderReport.sides
                ? "shorten in help.yaml for whom the numbers are and when; letters do not get smaller"
                : """
                what is late, has stopped, has a date that has passed or has changed has to be there: shorten its \
                plain words, or report on what has passed; letters do not get smaller
                """)
    }

    /// The id at which the inside of a folded sheet begins.
    private static let inside = "inside"

    private static func words(_ lines: [String]) -> String {
        PrintFailure.words(Array(lines.joined(separator: "\n").utf8))
    }
}
