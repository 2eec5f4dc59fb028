import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// A long table of actions, grouped by section, that can be filtered and sorted.
///
/// Each row carries what the filter tells it apart by. Without scripts the table stands whole, and the sections at its
/// top lead to their rows.
struct FilteredActions: Component {
    let actions: [AssessedAction]
    private let columns: [ActionColumn]

    private struct Group {
        let section: EntityID
        let anchor: String
        var actions: [AssessedAction]
    }

    init(_ actions: [AssessedAction], _ context: PageContext) {
        self.actions = actions
        columns = [.action, .lead, .due, .status] + (context.hasRecommendations ? [.answers] : [])
    }

    func write(to page: inout Page) {
        let words = page.words
        let groups = groups(&page.ids)
        // Whether sections must say whose they are.
        let isOfSeveralPlans = groups.contains { $0.section.scope != groups[0].section.scope }
        let titles = columns.map { ActionsColumn.standard($0).title(words) }
        page.add(form(page.context))
        page.nav(.ariaLabel(words.labels.sections)) { page in
            page.ul(.class("jumps")) { page in
                for group in groups {
                    page.li { $0.a($0.context.shortName(of: group.section), .href(.fragment(group.anchor))) }
                }
            }
        }
        page.sayWhoseWord(actions)
        // A filter looks into each row for what most of them say; that nothing is stated stands once above them.
        page.sayingOnce(.shared, titles.dropFirst().map { TableColumn(title: $0) }) { page in
            page.table(.id(Anchor.actions.rawValue), .class("cards", "listing"), .role("table")) { page in
                page.caption(words.nouns.actions(actions.count))
                page.thead { page in
                    page.tr(.role("row")) { page in
                        for index in columns.indices { writeHead(index, titles[index], to: &page) }
                    }
                }
                for group in groups { writeRows(of: group, titles, isOfSeveralPlans, to: &page) }
            }
        }
    }

    private func form(_ context: PageContext) -> FilterForm {
        let words = context.words
        let facets = ActionFacets(context: context)
        return FilterForm(
            table: .actions,
            choices: [
                ("status", words.labels.status, facets.allStatuses(actions)),
                ("lead", words.labels.lead, facets.allLeads(actions)),
            ]
                + (columns.contains(.answers)
                    ? [("answers", words.labels.recommendation, facets.allAnswers(actions))] : []),
            order: words.finding.planOrder,
            columns: columns.map { ($0.rawValue, ActionsColumn.standard($0).title(words)) },
            count: actions.count, counted: words.nouns.actions(actions.count))
    }

    private func writeHead(_ index: Int, _ title: String, to page: inout Page) {
        let name = columns[index].rawValue
        if columns[index] == .action {
            page.th(title, .scope(.col), .role("columnheader"), .class("col-\(name)"), .data("key", name))
        } else {
            page.tableHead(title, look: "col-\(name)", key: name)
        }
    }

    /// The actions by section, each with an id for its rows.
    private func groups(_ ids: inout PageIDs) -> [Group] {
        var groups: [Group] = []
        for action in actions {
            if groups.last?.section == action.section {
                groups[groups.count - 1].actions.append(action)
            } else {
                let anchor = ids.claim(Slug.make(action.section.full))
                groups.append(Group(section: action.section, anchor: anchor, actions: [action]))
            }
        }
        return groups
    }

    private func writeRows(of group: Group, _ titles: [String], _ isOfSeveralPlans: Bool, to page: inout Page) {
        page.tbody { page in
            page.tr(.class("group"), .role("row")) { page in
                page.th(.id(group.anchor), .scope(.rowgroup), .role("rowheader"), .colspan(columns.count)) {
                    page in
                    page.spansColumns(columns.count)
                    page.add(EntityLink(group.section))
                    if isOfSeveralPlans, let plan = page.context.plan.plan(group.section.scope) {
                        page.text(" ")
                        page.span(plan.title.text, .class("aside"))
                    }
                }
            }
            for action in group.actions { writeRow(action, titles, to: &page) }
        }
    }

    private func writeRow(_ action: AssessedAction, _ titles: [String], to page: inout Page) {
        let facets = ActionFacets(context: page.context)
        page.tr(
            .role("row"), .data("status", keys(facets.statuses(action))), .data("lead", keys(facets.leads(action))),
            .data("answers", facets.answerKeys(action).joined(separator: " "))
        ) { page in
            for index in columns.indices {
                if columns[index] == .action {
                    page.rowHeading { $0.add(EntityLink(action.id)) }
                } else {
                    page.tableCell(titles[index], sort: order(of: columns[index], action)) { page in
                        page.add(ActionCell(column: .standard(columns[index]), action: action))
                        if columns[index] == .status, let evidence = action.evidence {
                            page.add(EvidenceNote(evidence: evidence))
                        }
                    }
                }
            }
        }
    }

    private func keys(_ values: [ActionFacets.Value]) -> String { values.map(\.key).joined(separator: " ") }

    /// What a cell is sorted by where its text is no good: dates by the day, statuses with the longest past their dates
    /// first, then the worst.
    private func order(of column: ActionColumn, _ action: AssessedAction) -> String? {
        switch column {
        case .due: return action.state.lastDay?.iso8601 ?? ""
        case .status:
            if action.state.longestPast > 0 { return "00 \(1_000_000 - action.state.longestPast)" }
            let rank = action.state.standing.rank(action.state.status.meaning)
            return rank < 10 ? "0\(rank)" : "\(rank)"
        default: return nil
        }
    }
}
