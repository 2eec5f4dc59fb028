import HTMLKit
import Plan

/// A component as it looks in one case: shown in the gallery, and kept by a golden test.
struct ComponentExample: Sendable {
    /// The component.
    let component: any KeyPath<GalleryWords, String> & Sendable
    /// What tells this example from its others.
    let name: any KeyPath<GalleryWords, String> & Sendable
    /// Writes it.
    let write: @Sendable (inout Page) -> Void

    /// Makes an example of what `write` writes.
    init(
        _ component: any KeyPath<GalleryWords, String> & Sendable, _ name: any KeyPath<GalleryWords, String> & Sendable,
        write: @escaping @Sendable (inout Page) -> Void
    ) {
        self.component = component
        self.name = name
        self.write = write
    }
}

/// Every example, in the order of the gallery.
package enum Gallery {
    static let examples: [ComponentExample] =
        StatusTag.examples + DataTable.examples + Timeline.examples + Breadcrumb.examples + SummaryList.examples
        + Gap.examples + SumTable.examples + WhenText.examples + CountedMarks.examples
        + DeadlineChart.examples + SlipTable.examples + ThreadBand.examples + ThreadGlyph.examples + MatrixGrid.examples
        + DueTable.examples + Callout.examples + BlockExamples.examples + ChangesTable.examples
        + PaperLinks.examples + DrawingView.examples + StateMark.examples + LanguagePanel.examples
        + QRCodeView.examples

    /// Every example with a name that is its own, as it is written on the gallery's page.
    package static func rendered(_ publication: Publication) -> [(name: String, html: String)] {
        examples.map { example in
            var page = Page(PageContext(publication, at: .gallery), into: HTMLWriter())
            example.write(&page)
            page.finish()
            let words = Words.english.gallery
            return (
                Slug.make(words[keyPath: example.component]) + "-" + Slug.make(words[keyPath: example.name]),
                String(decoding: page.html.bytes, as: UTF8.self)
            )
        }
    }
}
