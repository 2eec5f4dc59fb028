import Diagnostics
import Graph
import HTMLKit
import Plan

/// Rows of progress, the newest first.
struct Timeline: Component {
    /// All of them, the newest first.
    private let rows: [LogEntry]
    let scope: String
    /// Rows about this are not labelled with what they are about.
    let about: String

    init(_ rows: [LogEntry], in scope: String, about: String) {
        self.rows = rows.newestFirst
        self.scope = scope
        self.about = about
    }

    func cutLists(_ cuts: inout ListCuts, for context: PageContext) {
        cuts.cut(.progress, rows, weight: RowWeight.progress)
    }

    /// The rows that stand on a page.
    func portion(_ context: PageContext) -> Portion<LogEntry> { context.portion(.progress, of: rows) }

    func write(to page: inout Page) {
        page.needs(.timeline)
        page.ol(.class("timeline")) { page in
            for row in portion(page.context).elements {
                page.li(.id(page.ids.claim("progress-\(row.date.value.iso8601)"))) {
                    writeContent(of: row, to: &$0)
                }
            }
        }
    }

    private func writeContent(of row: LogEntry, to page: inout Page) {
        page.p(.class("timeline-head")) { page in
            page.time(page.words.date(of: row), .datetime(row.machineDate))
            if row.ref.text != about, row.ref.text != "\(scope):\(about)" {
                page.text(" ")
                page.text(MarkedText(row.ref))
            }
            if let status = row.status {
                page.text(" ")
                page.add(StatusTag(page.context.mark(of: status.value, in: scope)))
            }
        }
        if let text = row.text {
            page.div(.class("prose")) { $0.prose(text, in: scope, level: 3) }
        }
        writeFacts(of: row, to: &page)
    }

    private func writeFacts(of row: LogEntry, to page: inout Page) {
        let words = page.words
        let successors = row.status?.value.successors ?? []
        let hasReasons = row.newDue != nil || row.rewording != nil || row.why != nil || row.agreedBy != nil
        let hasRemedy = row.correctiveAction != nil || row.backOnTrackBy != nil
        let passing = row.passing
        let own = ownColumns(of: row, page.context)
        if !own.isEmpty || hasReasons || hasRemedy || row.evidence != nil || row.signOffBy != nil || passing != nil
            || !successors.isEmpty
        {
            page.dl(.class("facts")) { page in
                for (title, value) in own {
                    writeFact(title, to: &page) { $0.add(OwnValue(value: value, leads: [])) }
                }
                if let due = row.newDue {
                    writeFact(row.isAgreed ? words.labels.newDue : words.labels.newDueAsked, to: &page) {
                        $0.add(WhenText(due))
                    }
                }
                if let rewording = row.rewording {
                    writeFact(words.labels.newWords, to: &page) { $0.inline(rewording.prose, in: scope) }
                }
                if !successors.isEmpty {
                    writeFact(words.labels.goesOnIn, to: &page) {
                        $0.text(words.list(successors.map { MarkedText($0) }))
                    }
                }
                if let why = row.why { writeFact(words.labels.why, to: &page) { $0.text(why) } }
                if let remedy = row.correctiveAction {
                    writeFact(words.views.blocks.correctiveAction, to: &page) { $0.text(remedy) }
                }
                if let date = row.backOnTrackBy {
                    writeFact(words.views.blocks.backOnTrackBy, to: &page) { $0.add(WhenText(date)) }
                }
                if let by = row.agreedBy { writeFact(words.labels.agreedBy, to: &page) { $0.text(by.text) } }
                if let evidence = row.evidence {
                    writeFact(words.labels.evidence, to: &page) { $0.text(evidence) }
                }
                if let who = row.signOffBy { writeFact(words.labels.signOffBy, to: &page) { $0.text(who.text) } }
                if let passing { writeChecks(of: passing, to: &page) }
            }
        }
    }

    /// The plan's own columns that a row has a value of, in the order of the plan.
    private func ownColumns(of row: LogEntry, _ context: PageContext) -> [(title: String, value: ColumnValue)] {
        guard !row.columns.isEmpty else { return [] }
        return (context.plan.plan(scope)?.columns ?? []).compactMap { column in
            row.columns[column.key.text].map { (column.title.text, $0) }
        }
    }

    /// Who checked that a gate is passed, and by what.
    private func writeChecks(of passing: GatePassing, to page: inout Page) {
        let words = page.words
        if let who = passing.checkedBy { writeFact(words.labels.checkedBy, to: &page) { $0.text(who.text) } }
        if let day = passing.evidenceDate {
            writeFact(words.labels.evidenceDate, to: &page) { $0.text(words.period(day.value)) }
        }
        if let many = passing.lookedAt { writeFact(words.labels.lookedAt, to: &page) { $0.text(many) } }
    }

    private func writeFact(_ name: String, to page: inout Page, value: (inout Page) -> Void) {
        page.div { page in
            page.dt(name)
            page.dd(content: value)
        }
    }
}

extension Timeline {
    static let examples = [
        ComponentExample(\.timeline, \.rows) { page in
            let text = page.words.gallery.text
            let rows = [Specimen.row(.earliest, text), Specimen.row(.earliest, text)]
            page.add(Timeline(rows, in: "", about: "A1"))
        }
    ]
}
