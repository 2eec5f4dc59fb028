import Assessing
import Graph
import HTMLKit
import Plan

/// Actions as a table. On narrow screens each becomes a card that keeps the headings of its cells.
struct ActionsTable: Component {
    let actions: [EntityID]
    let columns: [ActionsColumn]
    let caption: String
    /// What is said once, above the table.
    let rule: SayingOnce
    /// The recommendation that they answer, where each says through what.
    let recommendation: EntityID?
    /// Its classes beside the one of all.
    private let look: String?

    init(
        _ actions: [EntityID], columns: [ActionsColumn] = ActionsColumn.usual, caption: String,
        saying rule: SayingOnce = .shared, answering recommendation: EntityID? = nil, look: String? = nil
    ) {
        self.recommendation = recommendation
        let looks = [columns.count > 5 ? "dense" : nil, look].compactMap(\.self)
        self.look = looks.isEmpty ? nil : looks.joined(separator: " ")
        self.actions = actions
        self.columns = columns
        self.caption = caption
        self.rule = rule
    }

    func write(to page: inout Page) {
        let actions = actions.compactMap(page.context.entry)
        if actions.isEmpty {
            page.p(page.words.headings.noActions, .class("none"))
        } else {
            let sections = SectionNames(of: self, actions, page.context)
            page.add(sections)
            if columns.contains(where: \.isStatus) { page.sayWhoseWord(actions) }
            write(actions, namesSections: sections.isEmpty, to: &page)
        }
    }

    private func write(_ actions: [AssessedAction], namesSections: Bool, to page: inout Page) {
        let words = page.words
        let beside = columns.filter { !$0.isHeading }
        let isPaper = page.context.isPaper
        page.sayingOnce(
            page.context.isWhole && rule == .shared ? .sharedByAll : rule,
            beside.map { TableColumn(title: $0.title(words), isRemark: $0.isRemark) }
        ) { page in
            page.table(.class("cards", look), .role("table")) { page in
                page.caption { $0.isolated(caption) }
                page.heads(of: columns) { isPaper ? $0.name : nil }
                page.tbody { page in for action in actions { writeRow(action, namesSections, to: &page) } }
            }
        }
    }

    private func writeRow(_ action: AssessedAction, _ namesSections: Bool, to page: inout Page) {
        page.row(of: action, columns, answering: recommendation) { column, page in
            page.add(ActionCell(column: column, action: action, namesSection: namesSections))
            if column.isStatus { writeEvidence(action, to: &page) }
        }
    }

    /// How it is known that it was done; an author's own columns say what the author asked for.
    private func writeEvidence(_ action: AssessedAction, to page: inout Page) {
        if rule == .shared, let evidence = action.evidence { page.add(EvidenceNote(evidence: evidence)) }
    }
}

extension ActionsColumn {
    /// Whether it says how an action stands.
    fileprivate var isStatus: Bool { if case .standard(.status) = self { true } else { false } }
}

/// The names of the sections that the rows of a long table call by their ids.
private struct SectionNames: Component {
    private let sections: [EntityID]

    /// None, where each row has room for the name or all rows say the same.
    init(of table: ActionsTable, _ actions: [AssessedAction], _ context: PageContext) {
        let isNamed = table.columns.contains { if case .standard(.section) = $0 { true } else { false } }
        var found: [EntityID] = []
        if isNamed, !context.isWhole, table.rule == .shared, actions.count >= TableParts.fewestRows {
            for action in actions where !found.contains(action.section) { found.append(action.section) }
        }
        sections = found.count > 1 ? found : []
    }

    var isEmpty: Bool { sections.isEmpty }

    func write(to page: inout Page) {
        guard !isEmpty else { return }
        page.p(.class("same")) { page in
            page.text(page.words.labels.sections)
            page.text(": ")
            for (index, section) in sections.enumerated() {
                if index > 0 { page.text(page.words.site.abbreviationSeparator) }
                page.add(EntityLink(section))
            }
        }
    }
}
