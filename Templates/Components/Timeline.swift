import Diagnostics
import HTMLKit
import Plan

/// Rows of progress, the newest first.
struct Timeline: HTML {
    /// The rows that stand on this page.
    let rows: Portion<LogEntry>
    let scope: String
    let context: PageContext
    /// Rows about this are not labelled with what they are about.
    let about: String

    private var words: Words { context.words }

    init(_ rows: [LogEntry], in scope: String, about: String, _ context: PageContext) {
        let sorted = rows.enumerated().sorted {
            ($0.element.date.value, $0.offset) > ($1.element.date.value, $1.offset)
        }
        self.rows = context.portion(of: sorted.map(\.element), weight: RowWeight.progress)
        self.scope = scope
        self.about = about
        self.context = context
    }

    var body: some HTML {
        if rows.count == 0 {
            p(.class("none")) { words.headings.noProgress }
        } else {
            ol(.class("timeline")) {
                ForEach(rows.elements) { row in
                    li(.id(context.ids.claim("progress-\(row.date.value.iso8601)"))) { content(of: row) }
                }
            }
        }
    }

    @HTMLBuilder
    private func content(of row: LogEntry) -> some HTML {
        p(.class("timeline-head")) {
            time(.datetime(row.date.value.iso8601)) { words.day(row.date.value) }
            if row.ref.text != about, row.ref.text != "\(scope):\(about)" {
                " "
                LinkedText(text: MarkedText(row.ref), context: context)
            }
            if let status = row.status {
                " "
                StatusTag(context.mark(of: status.value, in: scope))
            }
        }
        if let text = row.text {
            div(.class("prose")) { context.prose(text, in: scope, level: 3) }
        }
        facts(of: row)
    }

    @HTMLBuilder
    private func facts(of row: LogEntry) -> some HTML {
        let successors = row.status?.value.successors ?? []
        let hasReasons = row.newDue != nil || row.why != nil || row.agreedBy != nil
        let hasRemedy = row.correctiveAction != nil || row.backOnTrackBy != nil
        if hasReasons || hasRemedy || row.evidence != nil || !successors.isEmpty {
            dl(.class("facts")) {
                if let due = row.newDue {
                    fact(row.agreedBy == nil ? words.labels.newDueAsked : words.labels.newDue) {
                        WhenText(due, context)
                    }
                }
                if !successors.isEmpty {
                    fact(words.labels.goesOnIn) {
                        LinkedText(text: words.list(successors.map { MarkedText($0) }), context: context)
                    }
                }
                if let why = row.why { fact(words.labels.why) { context.text(why, in: scope) } }
                if let remedy = row.correctiveAction {
                    fact(words.views.blocks.correctiveAction) { context.text(remedy, in: scope) }
                }
                if let date = row.backOnTrackBy {
                    fact(words.views.blocks.backOnTrackBy) { WhenText(date, context) }
                }
                if let by = row.agreedBy { fact(words.labels.agreedBy) { by.text } }
                if let evidence = row.evidence { fact(words.labels.evidence) { context.text(evidence, in: scope) } }
            }
        }
    }

    private func fact(_ name: String, @HTMLBuilder value: @escaping () -> some HTML) -> some HTML {
        div {
            dt { name }
            dd { value() }
        }
    }
}

extension Timeline {
    static let examples = [
        ComponentExample(\.timeline, \.rows) { context in
            let text = context.words.gallery.text
            let rows = [Specimen.row(.earliest, text), Specimen.row(.earliest, text)]
            Timeline(rows, in: "", about: "A1", context)
        },
        ComponentExample(\.timeline, \.none) { Timeline([], in: "", about: "", $0) },
    ]
}
