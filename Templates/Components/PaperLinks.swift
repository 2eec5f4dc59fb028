import HTMLKit
import Plan

/// The files in which a report can be had, with their sizes. There is nothing where there are none.
struct PaperLinks: HTML {
    private let links: [(name: String, link: Link)]
    private let words: PaperWords

    /// The papers that the edition has of a report.
    init(_ report: String, _ context: PageContext) {
        self.init(context.publication.papers[report], context) { context.link(to: .paper(report, $0.format)) }
    }

    /// The files of an issued paper: its page first.
    init(_ paper: IssuedPaper, _ context: PageContext) {
        func link(_ file: String) -> Link { context.link(to: .issued(paper.name, file: file)) }
        words = context.words.papers
        links =
            [(context.words.papers.readHere, link(IssuedPaper.page))]
            + paper.papers.map { (context.words.papers.name(of: $0), link(IssuedPaper.file($0.format))) }
    }

    private init(_ papers: [Paper], _ context: PageContext, link: (Paper) -> Link) {
        words = context.words.papers
        links = papers.map { (context.words.papers.name(of: $0), link($0)) }
    }

    var body: some HTML {
        if !links.isEmpty {
            div(.class("papers")) {
                p { words.leadIn }
                ul { ForEach(links) { name, link in li { a(.href(link)) { name } } } }
            }
        }
    }
}

extension PaperLinks {

    /// The gallery has no papers, so what would lead to them leads to the gallery.
    static let examples = [
        ComponentExample(\.papers, \.several) { context in
            PaperLinks(
                [
                    Paper(format: .pdf, bytes: 339_401, pages: 12), Paper(format: .docx, bytes: 1_230_000, pages: nil),
                ], context
            ) { _ in context.link(to: .gallery) }
        }
    ]
}
