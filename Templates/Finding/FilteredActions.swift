import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// A long table of actions, grouped by section, that can be filtered and sorted.
///
/// Each row carries what the filter tells it apart by. Without scripts the table stands whole, and the sections at its
/// top lead to their rows.
struct FilteredActions: HTML {
    let actions: [AssessedAction]
    let context: PageContext
    private let groups: [Group]
    /// Whether sections must say whose they are.
    private var isOfSeveralPlans: Bool { groups.contains { $0.section.scope != groups[0].section.scope } }

    private static let columns: [ActionColumn] = [.action, .lead, .due, .status, .answers]

    private struct Group {
        let section: EntityID
        let anchor: String
        var actions: [AssessedAction]
    }

    init(_ actions: [AssessedAction], _ context: PageContext) {
        self.actions = actions
        self.context = context
        var groups: [Group] = []
        for action in actions {
            if groups.last?.section == action.section {
                groups[groups.count - 1].actions.append(action)
            } else {
                let anchor = context.ids.claim(Slug.make(action.section.full))
                groups.append(Group(section: action.section, anchor: anchor, actions: [action]))
            }
        }
        self.groups = groups
    }

    var body: some HTML {
        let titles = Self.columns.map { ActionsColumn.standard($0).title(context.words) }
        ActionsFilter(actions: actions, columns: Self.columns, context: context)
        nav(.ariaLabel(context.words.labels.sections)) {
            ul(.class("jumps")) {
                ForEach(groups) { group in
                    li { a(.href(.fragment(group.anchor))) { group.section.local } }
                }
            }
        }
        table(.id(Anchor.actions.rawValue), .class("cards", "listing"), .role("table")) {
            caption { context.words.nouns.actions(actions.count) }
            thead {
                tr(.role("row")) {
                    ForEach(Self.columns.indices) { index in
                        th(
                            .scope(.col), .role("columnheader"), .class("col-\(Self.columns[index].rawValue)"),
                            .data("key", Self.columns[index].rawValue)
                        ) {
                            titles[index]
                        }
                    }
                }
            }
            ForEach(groups) { rows(of: $0, titles) }
        }
    }

    private func rows(of group: Group, _ titles: [String]) -> some HTML {
        tbody {
            tr(.class("group"), .role("row")) {
                th(
                    .id(group.anchor), .scope(.rowgroup), .role("rowheader"), .colspan(Self.columns.count)
                ) {
                    EntityLink(group.section, context)
                    if isOfSeveralPlans, let plan = context.plan.plan(group.section.scope) {
                        " "
                        span(.class("aside")) { plan.title.text }
                    }
                }
            }
            ForEach(group.actions) { row($0, titles) }
        }
    }

    private func row(_ action: AssessedAction, _ titles: [String]) -> some HTML {
        let facets = ActionFacets(context: context)
        return tr(
            .role("row"), .data("status", keys(facets.statuses(action))), .data("lead", keys(facets.leads(action))),
            .data("answers", facets.answerKeys(action).joined(separator: " "))
        ) {
            ForEach(Self.columns.indices) { index in
                if Self.columns[index] == .action {
                    th(.scope(.row), .role("rowheader"), .class("card-title")) { EntityLink(action.id, context) }
                } else {
                    td(
                        .role("cell"), .data("label", titles[index]),
                        .data("sort", order(of: Self.columns[index], action))
                    ) {
                        div { ActionCell(column: .standard(Self.columns[index]), action: action, context: context) }
                    }
                }
            }
        }
    }

    private func keys(_ values: [ActionFacets.Value]) -> String { values.map(\.key).joined(separator: " ") }

    /// What a cell is sorted by where its text is no good: dates by the day, statuses with the longest over first, then
    /// by the scale.
    private func order(of column: ActionColumn, _ action: AssessedAction) -> String? {
        switch column {
        case .due: return action.state.lastDay?.iso8601 ?? ""
        case .status:
            if action.state.longestOver > 0 { return "0 \(1_000_000 - action.state.longestOver)" }
            guard action.state.isOpen else { return "2" }
            let place = context.site.statuses.firstIndex(of: action.state.status) ?? context.site.statuses.count
            return "1 \(place)"
        default: return nil
        }
    }
}
