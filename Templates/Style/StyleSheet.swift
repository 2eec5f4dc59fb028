package import Plan

/// The one style sheet of the site: the palette and the rules of every component, in a fixed order.
package enum StyleSheet {
    /// Its parts, in the order in which they count.
    private static let parts: [StaticString] = [
        Palette.style, BaseStyle.style, FrameStyle.style, PageTitle.style, PageSectionStyle.style,
        SummaryListStyle.style, EntityLink.style, StatusTag.style, WhenText.style, TableStyle.style,
        SectionOutcome.style, MeasureList.style, Timeline.style, DifferenceList.style, Gap.style,
        KeyFigures.style, PageContents.style, ChartStyle.style, ThreadDiagram.style, MatrixGrid.style,
        ListPageStyle.style, FindingStyle.style, BrandStyle.style, CalloutStyle.style, ReportStyle.style,
        PaperLinks.style, LanguagePanel.style, PaperStyle.style,
    ]

    private static let rules = CompactStyle.make(parts.flatMap { part in part.withUTF8Buffer { Array($0) } })

    /// The style sheet in the colours of a brand, as UTF-8.
    package static func bytes(_ brand: Brand) -> [UInt8] {
        CompactStyle.make(Array(Palette.colours(of: brand).utf8)) + rules
    }
}
