import Assessing
import Graph
import HTMLKit
import Plan

/// The recommendations that a section answers, and those that only actions of it do.
struct SectionAnswers: Component {
    let section: LinkedSection

    func write(to page: inout Page) {
        let others = others(page.context)
        if section.ties.isEmpty, others.isEmpty {
            page.notStated()
        } else {
            if !section.ties.isEmpty { page.add(TieList(section.ties, isFull: true)) }
            if !others.isEmpty {
                page.ul(.class("plain-list")) { page in
                    for id in others {
                        page.li { page in
                            page.add(EntityLink(id))
                            page.text(" ")
                            page.span(page.words.through.actions, .class("aside"))
                        }
                    }
                }
            }
        }
    }

    private func others(_ context: PageContext) -> [EntityID] {
        let own = Set(section.ties.map(\.recommendation))
        return context.recommendations(of: section).filter { !own.contains($0) }
    }
}

extension PageContext {
    /// What a section and its actions answer, each once.
    func recommendations(of section: LinkedSection) -> [EntityID] {
        var ids = section.ties.map(\.recommendation)
        for action in section.actions.compactMap(entry) {
            for tie in action.ties where !ids.contains(tie.recommendation) { ids.append(tie.recommendation) }
        }
        return ids.sorted()
    }
}
