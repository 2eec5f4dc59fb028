import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// What changed for children, and how that is known.
struct DifferenceList: HTML {
    let rows: Portion<KnownDifference>
    let context: PageContext
    /// Rows about this are not labelled with what they are about.
    let about: EntityID

    private var words: Words { context.words }

    init(_ rows: Portion<KnownDifference>, about: EntityID, _ context: PageContext) {
        self.rows = rows
        self.about = about
        self.context = context
    }

    var body: some HTML {
        if rows.count == 0 {
            Gap(words.gaps.noDifferenceStated, context)
        } else if !rows.elements.isEmpty {
            ul(.class("differences")) {
                ForEach(rows.elements) { row in li { content(of: row) } }
            }
        }
    }

    @HTMLBuilder
    private func content(of row: KnownDifference) -> some HTML {
        div(.class("prose")) { context.prose(row.difference.change, in: row.about.scope, level: 3) }
        p(.class("difference-source")) {
            time(.datetime(row.difference.date.value.iso8601)) { words.day(row.difference.date.value) }
            if row.about != about {
                " · "
                EntityLink(row.about, context, hasTitle: false)
            }
            " · "
            row.difference.evidence.map { words.evidence.name(of: $0.value) } ?? words.evidence.kindNotStated
            " · "
            if let checker = row.difference.checkedBy {
                PhraseText(words.evidence.checkedBy, Isolated(checker.text))
            } else {
                words.evidence.checkedByNotStated
            }
            if context.isCheckedByLead(row) {
                " "
                StatusTag(Mark(words.evidence.ownLead, .flag, .amber))
            }
            if let place = row.difference.keptAt {
                " · "
                context.text(place, in: row.about.scope)
            }
        }
    }
}

extension PageContext {
    /// Whether whoever checked a difference leads what it is about, so that nobody else has looked.
    func isCheckedByLead(_ row: KnownDifference) -> Bool {
        guard let checker = row.difference.checkedBy else { return false }
        let leads = entry(row.about)?.leads ?? plan.section(row.about)?.leads ?? []
        return leads.contains { lead in
            if case .post(let post) = lead.who, checker.post == post { return true }
            return Vocabulary.fold(lead.written.text) == Vocabulary.fold(checker.text)
        }
    }
}
