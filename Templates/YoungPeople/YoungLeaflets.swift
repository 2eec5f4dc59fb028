import HTMLKit
import Plan

/// The leaflets of a language, with their sizes; nothing while there are none.
struct YoungLeaflets: Component {
    let young: YoungContext

    func write(to page: inout Page) {
        let leaflets = leaflets(page.context)
        if !leaflets.isEmpty {
            page.h2 { $0.text(young.frame(.otherFormats)) }
            page.ul(.class("leaflets")) { page in for leaflet in leaflets { writeRow(leaflet, to: &page) } }
        }
    }

    private func leaflets(_ context: PageContext) -> [(size: LeafletSize, paper: Paper)] {
        LeafletSize.allCases.compactMap { size in
            context.publication.papers[size.paper(young.language.tag)].first.map { (size, $0) }
        }
    }

    private func writeRow(_ leaflet: (size: LeafletSize, paper: Paper), to page: inout Page) {
        let name = leaflet.size.paper(young.language.tag)
        page.li { page in
            page.a(.href(page.context.link(to: .paper(name, leaflet.paper.format)))) { page in
                page.text(young.frame(leaflet.size.word))
                page.text(" (\(page.words.papers.name(of: leaflet.paper.withoutPages)))")
            }
        }
    }
}

extension Paper {
    /// The same without its number of pages, which is told in words that are not translated.
    fileprivate var withoutPages: Paper { Paper(format: format, bytes: bytes, pages: nil) }
}
