/// The ids of the places on pages that other pages link to. They are part of the addresses that people keep.
enum Anchor: String, CaseIterable {
    case content, actions, accounts, answers, attention, boards, columns, decisions, difference, due, earlier, gaps
    case glance, inspections, judgements, leads, measures, mentions, overdue, pages, plain, plans, progress, quiet
    case agreed, chart, contents, later, months, open, origin, paused, requested, updates
    case documents, recommendations, reports, sections, steps, sum, summary, terms, text, thread, unknown, unnamed
    case versions, without
}

/// The ids of one page, so that none is given twice.
///
/// It is a reference because Markdown, tables and headings of a page are written by different values that must not
/// clash. Each page is written by one task with an object of its own.
final class PageIDs {
    private var used: Set<String> = Set(Anchor.allCases.map(\.rawValue))

    /// Keeps an id for its owner, an entity on the page: nothing else gets it.
    func reserve(_ id: String) { used.insert(id) }

    /// The number to try next for an id that is taken.
    private var next: [String: Int] = [:]

    /// The id itself, or with the first of `-2`, `-3` … that is free.
    func claim(_ id: String) -> String {
        if used.insert(id).inserted { return id }
        var number = next[id] ?? 2
        while !used.insert("\(id)-\(number)").inserted { number += 1 }
        next[id] = number + 1
        return "\(id)-\(number)"
    }
}
