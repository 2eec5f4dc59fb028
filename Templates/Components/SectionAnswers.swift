import Assessing
import Graph
import HTMLKit
import Plan

/// The recommendations that a section answers, and those that only actions of it do.
struct SectionAnswers: Component {
    let section: LinkedSection

    func write(to page: inout Page) {
        let others = page.context.assessment.answersOfActions(of: section)
        if !section.ties.isEmpty { page.add(TieList(section.ties, isFull: true)) }
        if others.isEmpty { return }
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
