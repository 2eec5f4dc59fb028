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

    func write(to page: inout Page) {
        let young = YoungContext(language)
        page.main { page in
            page.div(.class("side outside")) { page in
                page.div(.id("front"), .class("front"), .dir(language.tag.direction)) { writeFront(young, to: &$0) }
                page.div(.id("back"), .class("back"), .dir(language.tag.direction)) { writeBack(young, to: &$0) }
            }
            page.div(.id("inside"), .class("side inside")) { $0.add(LeafletInside(language: language)) }
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
        let promises = page.context.assessment.leafletPromises
        page.add(PromiseCounts(progress: promises.progress, young: young))
        page.add(LeafletScan(young: young))
        page.add(SiteNotice())
        let day = words(page.context.day).text
        page.p(.class("as-at")) { $0.text(words(.howThingsStood, ["date": day])) }
        page.add(LeafletEnd(young: young, drafts: []))
    }
}

/// What stands inside a folded leaflet. In a language in which the promises are not written it counts them.
private struct LeafletInside: Component {
    let language: YoungLanguage

    func write(to page: inout Page) {
        let young = YoungContext(language)
        let promises = page.context.assessment.leafletPromises
        guard language.tag == .english else { return writeLast(promises.all.count, young, to: &page) }
        var room = LeafletRoom(isLarge: language.isEasyRead)
        write(promises.broken, young.words(promises.isLate ? .lateOrStopped : .pastOrStopped), young, &room, to: &page)
        if let since = promises.since {
            let title = young.words(.changedSince, ["date": young.words(since).text])
            write(promises.changed, title, young, &room, to: &page)
        }
        var left = 0
        for topic in Topic.allCases + [nil] {
            let some = promises.others.filter { $0.topic == topic }
            var shown: [PromisedAction] = []
            for one in some {
                if room.takesIn(one, below: shown) { shown.append(one) } else { left += 1 }
            }
            writeGroup(shown, young.words(topic?.word ?? .topicOther), young, to: &page)
        }
        writeLast(left, young, to: &page)
    }

    /// What has to be told, whether or not there is room: paper shows what has none.
    private func write(
        _ some: [PromisedAction], _ title: Worded, _ young: YoungContext, _ room: inout LeafletRoom, to page: inout Page
    ) {
        room.take(some)
        writeGroup(some, title, young, to: &page)
    }

    private func writeGroup(_ some: [PromisedAction], _ title: Worded, _ young: YoungContext, to page: inout Page) {
        if !some.isEmpty {
            page.h2 { $0.text(title) }
            page.add(PromiseGroups(promised: some, level: 3, young: young, namesPlaces: true))
        }
    }

    /// What is not here, and where it is.
    private func writeLast(_ left: Int, _ young: YoungContext, to page: inout Page) {
        page.p(.id("last"), .class("last-line")) { page in
            if left == 0 {
                page.text(young.frame(.allHere))
            } else if let address = page.context.site.youngPeople.address?.text {
                page.text(young.frame(.moreOnline, count: left, ["address": address]))
            } else {
                page.text(young.frame(.moreInBooklet, count: left))
            }
        }
    }
}

extension YoungLanguage {
    /// Whether its promises are Easy Read, whose letters have at least 14 points.
    var isEasyRead: Bool {
        pages.filter(\.isEasyRead).flatMap(\.prose).flatMap(\.blocks).contains { block in
            if case .query(let query) = block { query.kind == .promises } else { false }
        }
    }
}
