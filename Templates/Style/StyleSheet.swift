package import Plan

/// The one style sheet of the site: the palette and the rules of every component, in a fixed order.
package enum StyleSheet {
    /// Its parts, in the order in which they count.
    private static let parts: [StaticString] = [
        Palette.style, BaseStyle.style, FrameStyle.style, PageTitle.style, PageSectionStyle.style,
        SummaryListStyle.style, EntityLink.style, StatusTag.style, WhenText.style, TableStyle.style,
        SectionOutcome.style, MeasureList.style, Timeline.style, DifferenceList.style, Gap.style,
        KeyFigures.style, PageContents.style, ChartStyle.style, ThreadDiagram.style, MatrixGrid.style,
        ListPageStyle.style, FindingStyle.style, BrandStyle.style, GalleryStyle.style, CalloutStyle.style,
        ReportStyle.style, PaperLinks.style,
        PaperStyle.style,
    ]

    /// What browsers read of them: comments, which are whole lines, and the space that only we need stay here. Each page
    /// is small, and this is most of what comes with the first.
    private static let rules: [UInt8] = parts.flatMap { part in
        let lines = part.description.split(separator: "\n").map { $0.drop { $0 == " " } }
        let text = lines.filter { !$0.hasPrefix("/*") }.joined(separator: "\n")
        return Array(
            text.replacing("; }", with: "}").replacing("; ", with: ";").replacing(" { ", with: "{")
                .replacing(": ", with: ":").utf8) + [0x0A]
    }

    /// The style sheet in the colours of a brand, as UTF-8.
    package static func bytes(_ brand: Brand) -> [UInt8] { Array(Palette.colours(of: brand).utf8) + rules }
}
