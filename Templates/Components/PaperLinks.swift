import HTMLKit
import Plan

/// The files in which a report can be had, with their sizes. There is nothing where there are none.
struct PaperLinks: Component {
    private let links: [(name: String, link: Link)]
    /// Whether words stand before them; not where a heading says what they are.
    private var isLedIn = true

    /// The papers that the edition has of a report.
    init(_ report: String, _ context: PageContext) {
        self.init(context.publication.papers[report], context.words) { context.link(to: .paper(report, $0.format)) }
    }

    /// The files of an issued paper: its page first.
    init(_ paper: IssuedPaper, _ context: PageContext) {
        func link(_ file: String) -> Link { context.link(to: .issued(paper.name, file: file)) }
        let words = context.words.papers
        links =
            [(words.readHere, link(IssuedPaper.page))]
            + paper.papers.map { (words.name(of: $0), link(IssuedPaper.file($0.format))) }
            + (paper.folder[IssuedPaper.figures] == nil ? [] : [(words.figures, link(IssuedPaper.figures))])
    }

    /// The files of a paper as the list of papers has them.
    init(of paper: ListedPaper, _ context: PageContext) {
        if let issued = paper.issued { self.init(issued, context) } else { self.init(paper.name, context) }
        isLedIn = false
    }

    /// A pack, a supplement, an agenda or minutes, by what it is called among the papers.
    init(named name: String, _ context: PageContext) {
        self.init(name, context)
        isLedIn = false
    }

    private init(_ papers: [Paper], _ words: Words, link: (Paper) -> Link) {
        links = papers.map { (words.papers.name(of: $0), link($0)) }
    }

    func write(to page: inout Page) {
        if !links.isEmpty {
            page.needs(.papers)
            page.div(.class("papers")) { page in
                if isLedIn { page.p(page.words.papers.leadIn) }
                page.ul { page in for (name, link) in links { page.li { $0.a(name, .href(link)) } } }
            }
        }
    }
}

extension PaperLinks {
    /// The gallery has no papers, so what would lead to them leads to the gallery.
    static let examples = [
        ComponentExample(\.papers, \.several) { page in
            let papers = [
                Paper(format: .pdf, bytes: 339_401, pages: 12), Paper(format: .docx, bytes: 1_230_000, pages: nil),
            ]
            let link = page.context.link(to: .gallery)
            page.add(PaperLinks(papers, page.words) { _ in link })
        }
    ]
}
