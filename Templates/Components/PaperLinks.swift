import HTMLKit
import Plan

/// The files in which a report can be had, with their sizes. There is nothing where there are none.
struct PaperLinks: Component {
    private let links: [FileLink]
    /// Whether words stand before them; not where a heading says what they are.
    private var isLedIn = true
    /// Which paper it is, for those who hear a link by itself, where several stand on a page.
    private var about: String?

    private struct FileLink {
        let name: String
        let link: Link
        /// What the file is called by whoever takes it, who has to lay it before a meeting; nil for a page.
        var file: String?
    }

    /// The papers that the edition has of a report.
    init(_ report: String, _ context: PageContext) {
        let paper = context.publication.listedPapers.first { $0.name == report && $0.issued == nil }
        self.init(report, paper, context)
    }

    private init(_ report: String, _ paper: ListedPaper?, _ context: PageContext) {
        links = context.publication.papers[report].map { file in
            FileLink(
                name: context.words.papers.name(of: file), link: context.link(to: .paper(report, file.format)),
                file: paper?.fileName(file.format, context.words.reports))
        }
    }

    /// The files of an issued paper: its page first.
    init(_ paper: IssuedPaper, _ context: PageContext) {
        func link(_ file: String) -> Link { context.link(to: .issued(paper.name, file: file)) }
        let words = context.words.papers
        let listed = ListedPaper(paper)
        links =
            [FileLink(name: words.readHere, link: link(IssuedPaper.page))]
            + paper.papers.map { file in
                FileLink(
                    name: words.name(of: file), link: link(IssuedPaper.file(file.format)),
                    file: listed.fileName(file.format, context.words.reports))
            }
            + (paper.folder[IssuedPaper.figures] == nil
                ? [] : [FileLink(name: words.figures, link: link(IssuedPaper.figures))])
    }

    /// The files of a paper as the list of papers has them.
    init(of paper: ListedPaper, _ context: PageContext) {
        if let issued = paper.issued { self.init(issued, context) } else { self.init(paper.name, paper, context) }
        isLedIn = false
        about = context.words.reports.title(of: paper)
    }

    /// A pack, a supplement, an agenda or minutes, by what it is called among the papers.
    init(named name: String, _ context: PageContext) {
        self.init(name, nil, context)
        isLedIn = false
    }

    private init(_ papers: [Paper], _ words: Words, link: (Paper) -> Link) {
        links = papers.map { FileLink(name: words.papers.name(of: $0), link: link($0)) }
    }

    func write(to page: inout Page) {
        if !links.isEmpty {
            page.needs(.papers)
            page.div(.class("papers")) { page in
                if isLedIn { page.p(page.words.papers.leadIn) }
                page.ul { page in
                    for file in links { page.li { write(file, to: &$0) } }
                }
            }
        }
    }

    private func write(_ file: FileLink, to page: inout Page) {
        page.a(.href(file.link), .download(file.file)) { page in
            page.text(file.name)
            if let about { page.unseen(about) }
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
