import HTMLKit
import Plan

/// The leaflets of a language, with their sizes; nothing while there are none.
struct YoungLeaflets: HTML {
    let young: YoungContext

    var body: some HTML {
        let leaflets = leaflets
        if !leaflets.isEmpty {
            h2 { WordedText(young.frame(.otherFormats)) }
            ul(.class("leaflets")) { ForEach(leaflets) { row($0) } }
        }
    }

    private var leaflets: [(size: LeafletSize, paper: Paper)] {
        LeafletSize.allCases.compactMap { size in
            young.context.publication.papers[size.paper(young.language.tag)].first.map { (size, $0) }
        }
    }

    private func row(_ leaflet: (size: LeafletSize, paper: Paper)) -> some HTML {
        let name = leaflet.size.paper(young.language.tag)
        return li {
            a(.href(young.context.link(to: .paper(name, leaflet.paper.format)))) {
                WordedText(young.frame(leaflet.size == .large ? .largePrint : .leaflet))
                " (\(young.context.words.papers.name(of: leaflet.paper.withoutPages)))"
            }
        }
    }
}

extension Paper {
    /// The same without its number of pages, which is told in words that are not translated.
    fileprivate var withoutPages: Paper { Paper(format: format, bytes: bytes, pages: nil) }
}
