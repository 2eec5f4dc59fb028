import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// A leaflet of one sheet of A4 that is folded to A5: help now on the front, the promises inside, where to read more on the
/// back. What has no room inside is counted there, and letters never get smaller for it.
struct FoldedLeaflet: Component {
    let language: YoungLanguage
    /// Its class, by which the sheet and the printer know that it is folded.
    static let rootClass = "folded"
    /// Where its parts stand, by which the printer knows them.
    static let front = "front", back = "back", inside = "inside", last = "last"

    func write(to page: inout Page) {
        let young = YoungContext(language)
        for id in [FoldedLeaflet.front, FoldedLeaflet.back, FoldedLeaflet.inside, FoldedLeaflet.last] {
            page.ids.reserve(id)
        }
        page.main { page in
            page.div(.class("side outside")) { page in
                page.div(.id(FoldedLeaflet.front), .class("front"), .dir(language.tag.direction)) {
                    writeFront(young, to: &$0)
                }
                page.div(.id(FoldedLeaflet.back), .class("back"), .dir(language.tag.direction)) {
                    writeBack(young, to: &$0)
                }
            }
            page.div(.id(FoldedLeaflet.inside), .class("side inside")) { $0.add(LeafletInside(language: language)) }
        }
    }

    private func writeFront(_ young: YoungContext, to page: inout Page) {
        let council = page.context.site.council.text
        page.p(.class("council")) { $0.isolated(council) }
        page.h1 { $0.text(young.frame(.leafletTitle)) }
        page.add(HelpNow(young: young, isShort: true))
    }

    private func writeBack(_ young: YoungContext, to page: inout Page) {
        let words = young.frame
        if language.tag == .english { page.add(LeafletCounts(young: young)) }
        page.add(LeafletScan(young: young))
        page.add(SiteNotice())
        let day = words(page.context.day).text
        page.p(.class("as-at")) { $0.text(words(.howThingsStood, ["date": day])) }
        page.add(LeafletEnd(young: young, drafts: [language.leafletPage].compactMap(\.self).filter { $0.check == nil }))
    }
}

/// How many of all promises stand how.
struct LeafletCounts: Component {
    let young: YoungContext

    func write(to page: inout Page) {
        let promises = page.context.assessment.leafletPromises
        page.add(PromiseCounts(progress: promises.progress, young: young))
    }
}

extension YoungLanguage {
    /// The page that stands inside its folded leaflet: its first, where the promises are not written in it.
    var leafletPage: YoungPage? { tag == .english ? nil : pages.first }

    /// Whether its promises are Easy Read, whose letters have at least 14 points.
    var isEasyRead: Bool {
        pages.filter(\.isEasyRead).flatMap(\.prose).flatMap(\.blocks).contains { block in
            if case .query(let query) = block { query.kind == .promises } else { false }
        }
    }
}
