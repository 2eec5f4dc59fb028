import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// What stands inside a folded leaflet: the promises, those first that young people need to see first. In a language in
/// which the promises are not written, its first page, and how many of them stand how.
struct LeafletInside: Component {
    let language: YoungLanguage

    func write(to page: inout Page) {
        let young = YoungContext(language)
        let promises = page.context.assessment.leafletPromises
        guard language.tag == .english else { return writeTranslated(promises.all.count, young, to: &page) }
        var groups = needed(promises, young)
        let context = page.context
        let room = LeafletRoom(isLarge: language.isEasyRead, young)
        var shown: [PromisedAction] = []
        for one in promises.others {
            let more = groups.map(\.promised) + byTopic(shown + [one]).map(\.promised)
            let left = promises.others.count - shown.count - 1
            if room.holds(more, last: last(left, young, context).text) { shown.append(one) }
        }
        groups += byTopic(shown).map { (young.words($0.topic?.word ?? .topicOther), $0.promised) }
        for group in groups {
            page.div(.class("leaflet-group")) { page in
                page.h2 { $0.text(group.title) }
                page.add(PromiseGroups(promised: group.promised, level: 3, young: young, namesPlaces: true))
            }
        }
        writeLast(promises.others.count - shown.count, young, to: &page)
    }

    /// What has to be told, whether or not there is room: paper shows what has none.
    private func needed(
        _ promises: LeafletPromises, _ young: YoungContext
    ) -> [(title: Worded, promised: [PromisedAction])] {
        let changed = promises.since.map { young.words(.changedSince, ["date": young.words($0).text]) }
        let groups = [
            (young.words(.lateOrStopped), promises.broken), (young.words(.datesPassed), promises.passed),
            (changed ?? young.words(.topicOther), promises.changed),
        ]
        return groups.filter { !$0.1.isEmpty }
    }

    private func byTopic(_ some: [PromisedAction]) -> [(topic: Topic?, promised: [PromisedAction])] {
        (Topic.allCases + [nil]).map { topic in (topic, some.filter { $0.topic == topic }) }
            .filter { !$0.promised.isEmpty }
    }

    private func writeTranslated(_ count: Int, _ young: YoungContext, to page: inout Page) {
        if let first = language.leafletPage {
            page.h2 { $0.isolated(first.title.text) }
            for prose in first.prose { page.add(YoungText(prose, level: 3, young)) }
        }
        page.add(LeafletCounts(young: young))
        writeLast(count, young, to: &page)
    }

    private func writeLast(_ left: Int, _ young: YoungContext, to page: inout Page) {
        let text = last(left, young, page.context)
        page.p(.id(FoldedLeaflet.last), .class("last-line")) { $0.text(text) }
    }

    /// What is not here, and where it is.
    private func last(_ left: Int, _ young: YoungContext, _ context: PageContext) -> Worded {
        if left == 0 { return young.frame(.allHere) }
        guard let address = context.site.youngPeople.address?.text else {
            return young.frame(.moreInBooklet, count: left)
        }
        return young.frame(.moreOnline, count: left, ["address": address])
    }
}
