import CLook
package import Plan

/// The one style sheet of the site: the palette and the rules of every component, in a fixed order.
package enum StyleSheet {
    /// Its parts, in the order in which they count.
    static let parts: [StyleFile] = [
        .palette, .base, .frame, .pageTitle, .pageSection, .summaryList, .entityLink, .statusTag, .whenText, .dataTable,
        .sectionOutcome, .measureList, .timeline, .differenceList, .gap, .firstScreen, .pageContents, .chart,
        .variationChart, .sparkChart, .slip, .threadBand, .matrixGrid, .listPage, .finding, .brand, .callout, .report,
        .paperLinks,
        .languagePanel, .media,
    ]

    private static let rules = CompactStyle.make(parts)

    /// The style sheet in the colours of a brand, as UTF-8.
    package static func bytes(_ brand: Brand) -> [UInt8] {
        CompactStyle.make(Array(Palette.colours(of: brand).utf8)) + rules
    }
}
