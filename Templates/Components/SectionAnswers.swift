import Assessing
import Graph
import HTMLKit
import Plan

/// The recommendations that a section answers, and those that only actions of it do.
struct SectionAnswers: HTML {
    let section: LinkedSection
    let context: PageContext

    private var words: Words { context.words }

    var body: some HTML {
        let others = others
        if section.ties.isEmpty, others.isEmpty {
            NotStated(words.status.notStated)
        } else {
            if !section.ties.isEmpty { TieList(section.ties, context, isFull: true) }
            if !others.isEmpty {
                ul(.class("plain-list")) {
                    ForEach(others) { id in
                        li {
                            EntityLink(id, context)
                            " "
                            span(.class("aside")) { words.through.actions }
                        }
                    }
                }
            }
        }
    }

    private var others: [EntityID] {
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
