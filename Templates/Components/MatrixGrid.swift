import Assessing
import Graph
import HTMLKit
import Plan

/// Some sections of a plan against the recommendations that they answer: how many actions, which, and how they stand.
struct MatrixGrid: Component {
    let matrix: PlanMatrix
    let sections: ArraySlice<LinkedSection>
    let caption: String
    /// More columns than this do not fit side by side.
    static let most = 8

    func write(to page: inout Page) {
        page.needs(.matrix)
        page.table(.class("cards", "grid"), .role("table")) { page in
            page.caption(caption)
            page.thead { page in
                page.tr(.role("row")) { page in
                    page.th(page.words.labels.recommendation, .scope(.col), .role("columnheader"))
                    for section in sections {
                        page.th(.scope(.col), .role("columnheader")) { page in
                            page.a(.href(page.context.link(to: section.address))) { page in
                                if !section.section.printed.isEmpty {
                                    page.span(section.section.printed, .class("id"))
                                    page.text(" ")
                                }
                                page.span(section.section.title.text, .class("column-title"))
                            }
                        }
                    }
                }
            }
            page.tbody { page in
                for linked in matrix.recommendations {
                    page.dataRow(EntityLink(linked.id)) { page in
                        for section in sections { writeCell(linked, section, to: &page) }
                    }
                }
            }
        }
    }

    private func writeCell(_ linked: LinkedRecommendation, _ section: LinkedSection, to page: inout Page) {
        let actions = matrix.actions(linked.id, section.id)
        let isEmpty = actions.isEmpty && !matrix.isTied(linked.id, section.id)
        page.td(
            .role("cell"), .class(isEmpty ? "empty" : nil),
            .data("label", section.section.wholeName)
        ) { page in
            page.div { page in
                if isEmpty {
                    page.span("–", .ariaHidden)
                    page.span(page.words.views.matrix.nothing, .class("unseen"))
                } else {
                    page.add(
                        MatrixCell(
                            actions: actions, link: link(to: section, actions, page.context),
                            about: "\(page.context.shortName(of: linked.id)), \(page.context.shortName(of: section.id))"
                        ))
                }
            }
        }
    }
}

extension MatrixGrid {
    /// The actions of a section; where it has none, its page.
    private func link(to section: LinkedSection, _ actions: [AssessedAction], _ context: PageContext) -> Link {
        actions.isEmpty ? context.link(to: section.address) : context.link(to: section.address, .actions)
    }
}

/// How many actions, how they stand, and which they are when they are few.
struct MatrixCell: Component {
    let actions: [AssessedAction]
    /// Where they stand.
    let link: Link
    /// What they are of, for those who hear the link by itself.
    let about: String

    /// More ids than this are only counted.
    private static let most = 6

    func write(to page: inout Page) {
        let context = page.context
        page.a(.href(link)) { page in
            page.text(context.words.nouns.actions(actions.count))
            page.unseen(about)
        }
        if actions.count <= MatrixCell.most, !actions.isEmpty {
            page.div(.class("cell-ids")) { $0.add(EntityRun(actions.map(\.id))) }
        }
        page.ul(.class("states")) { page in
            for standing in context.standings(of: actions.map(\.id)) {
                page.li(standing.text, .class(standing.isAlarm ? "alarm" : nil))
            }
        }
    }
}

extension MatrixGrid {
    static let examples = [
        ComponentExample(\.matrix, \.rows) { page in
            for plan in page.context.plan.content.plans.prefix(1) {
                let matrix = page.context.assessment.matrix(of: plan)
                page.add(MatrixGrid(matrix: matrix, sections: matrix.sections.prefix(3), caption: plan.title.text))
            }
        }
    ]
}
