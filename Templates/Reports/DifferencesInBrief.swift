import Assessing
import HTMLKit
import Plan

/// What changed for children, on the first page of a board report: each with what it is about and how it is known. When, who
/// checked and where that is kept stands with the threads; of what belongs to none of them it stands here.
struct DifferencesInBrief: Component {
    let facts: BoardFacts

    func write(to page: inout Page) {
        let (told, others) = facts.differences
        guard !(told.isEmpty && others.isEmpty) else { return page.add(Gap(page.words.gaps.noDifference)) }
        if !told.isEmpty {
            let shown = facts.differencesInBrief
            page.ul(.class("differences")) { page in for row in shown { page.li { write(row, to: &$0) } } }
            let rest = told.count - shown.count
            page.p(.class("more")) { page in
                let names = page.words.reports
                page.phrase(rest > 0 ? names.moreAndHowKnown : names.howKnown) { page, place in
                    if place == "count" { page.text(rest) } else { page.add(PartLink(part: .threads)) }
                }
            }
        }
        if !others.isEmpty { page.add(DifferenceList(.whole(others), about: EntityID(scope: ""))) }
    }

    private func write(_ row: KnownDifference, to page: inout Page) {
        let words = page.words
        page.inline(row.difference.change, in: row.about.scope)
        page.text(" ")
        page.span(.class("difference-source")) { page in
            page.add(EntityLink(row.about, hasTitle: false))
            page.text(" · ")
            page.text(row.difference.evidence.map { words.evidence.name(of: $0.value) } ?? words.evidence.kindNotStated)
            if page.context.assessment.isCheckedByLead(row) {
                page.text(" ")
                page.add(StatusTag(Mark(words.evidence.ownLead, .flag, .amber)))
            }
        }
    }
}
