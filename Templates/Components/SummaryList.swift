import HTMLKit
import Plan

/// What is known about something, as names with their values.
struct SummaryList: HTML {
    /// A class of its own.
    let look: String?
    let rows: Slot

    init(look: String? = nil, @HTMLBuilder rows: @escaping () -> some HTML) {
        self.look = look
        self.rows = Slot(rows)
    }

    var body: some HTML { dl(.class("summary", look)) { rows } }
}

/// One name with its value.
struct SummaryRow: HTML {
    let name: String
    let value: Slot

    init(_ name: String, @HTMLBuilder value: @escaping () -> some HTML) {
        self.name = name
        self.value = Slot(value)
    }

    var body: some HTML {
        dt { name }
        dd { value }
    }
}

/// How they look.
enum SummaryListStyle {
    static let style: StaticString = """
        .summary { display: grid; grid-template-columns: minmax(8rem, 13rem) 1fr; margin: var(--space-4) 0;
          border-bottom: 1px solid var(--line); }
        .summary > div { display: contents; }
        .latest { margin: var(--space-4) 0; max-width: var(--measure); }
        .summary dt { padding: .6rem var(--space-4) .6rem 0; border-top: 1px solid var(--line); font-weight: 600; color: var(--muted); }
        .summary dd { margin: 0; min-width: 0; padding: .6rem 0; border-top: 1px solid var(--line); }
        .summary dd p { margin-bottom: .25rem; }
        .summary dd > :first-child { margin-top: 0; }
        .summary dd > :last-child { margin-bottom: 0; }
        @media (max-width: 40rem) {
          .summary { grid-template-columns: 1fr; }
          .summary dt { padding-bottom: 0; }
          .summary dd { padding-top: .15rem; border-top: 0; }
        }

        """
}

extension SummaryListStyle {
    static let examples = [
        ComponentExample(\.summaryList, \.rows) { context in
            let words = context.words.gallery
            SummaryList {
                SummaryRow(words.name) { words.value }
                SummaryRow(words.name) { NotStated(context.words.status.notStated) }
                SummaryRow(words.name) { Isolated(words.long) }
            }
        }
    ]
}
