import CLook
package import Plan

/// The style sheets of the site: one that every page has, with the palette and the rules of what stands on most pages, and
/// one for each of what only some show. Their parts are in the order in which they count.
package enum StyleSheet {
    static let parts: [StyleFile] = [
        .palette, .base, .frame, .pageTitle, .pageSection, .summaryList, .entityLink, .statusTag, .whenText, .dataTable,
        .measureList, .differenceList, .gap, .pageContents, .listPage, .forms, .brand, .callout, .media,
    ]

    private static let rules = CompactStyle.make(parts)

    /// The style sheet of every page, in the colours of a brand, as UTF-8.
    package static func bytes(_ brand: Brand) -> [UInt8] {
        CompactStyle.make(Array(Palette.colours(of: brand).utf8)) + rules
    }

    /// A style sheet of some pages, as UTF-8.
    package static func bytes(_ sheet: PageSheet) -> [UInt8] { CompactStyle.make(sheet.parts) }
}

extension PageSheet {
    /// Its parts.
    var parts: [StyleFile] {
        switch self {
        case .firstScreen: [.firstScreen]
        case .lists: [.finding]
        case .changes: [.changes]
        case .charts: [.chart, .variationChart, .sparkChart]
        case .slips: [.slip]
        case .threads: [.threadBand]
        case .timeline: [.timeline, .sectionOutcome]
        case .papers: [.report, .paperLinks, .languagePanel]
        case .matrix: [.matrixGrid]
        }
    }
}
