import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// What changed for children, and how that is known.
struct DifferenceList: Component {
    let rows: Portion<KnownDifference>
    /// Rows about this are not labelled with what they are about.
    let about: EntityID

    init(_ rows: Portion<KnownDifference>, about: EntityID) {
        self.rows = rows
        self.about = about
    }

    func write(to page: inout Page) {
        if rows.count == 0 {
            page.add(Gap(page.words.gaps.noDifference))
        } else if !rows.elements.isEmpty {
            page.ul(.class("differences")) { page in
                for row in rows.elements { page.li { writeContent(of: row, to: &$0) } }
            }
        }
    }

    private func writeContent(of row: KnownDifference, to page: inout Page) {
        let words = page.words
        page.div(.class("prose")) { $0.prose(row.difference.change, in: row.about.scope, level: 3) }
        page.p(.class("difference-source")) { page in
            page.time(words.day(row.difference.date.value), .datetime(row.difference.date.value.iso8601))
            if row.about != about {
                page.text(" · ")
                page.add(EntityLink(row.about, hasTitle: false))
            }
            page.text(" · ")
            page.text(row.difference.evidence.map { words.evidence.name(of: $0.value) } ?? words.evidence.kindNotStated)
            page.text(" · ")
            if let checker = row.difference.checkedBy {
                page.phrase(words.evidence.checkedBy) { $0.isolated(checker.text) }
            } else {
                page.text(words.evidence.checkedByNotStated)
            }
            if page.context.assessment.isCheckedByLead(row) {
                page.text(" ")
                page.add(StatusTag(Mark(words.evidence.ownLead, .flag, .amber)))
            }
            if let place = row.difference.keptAt {
                page.text(" · ")
                if !page.context.isWhole {
                    page.text(words.labels.evidence)
                    page.text(": ")
                }
                page.text(place)
            }
        }
    }
}
