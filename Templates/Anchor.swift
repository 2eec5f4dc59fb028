/// The ids of the places on pages that other pages link to. They are part of the addresses that people keep.
enum Anchor: String, CaseIterable {
    case content, actions, accounts, answers, attention, boards, changes, columns, decisions, difference, due, earlier,
        gaps
    case inspections, judgements, leads, measures, mentions, overdue, pages, plain, plans, progress, quiet
    case agreed, chart, contents, later, menu, months, open, origin, paused, requested, updates
    case documents, recommendations, reports, sections, steps, sum, summary, terms, text, thread, unknown, unnamed
    case agenda, asked, held, law, members, minutes, said, toCome, workPlans
    case data, definition, figures, indicators, scorecards, stages
    case roles, versions, without
    case beforePlan = "before-plan"
    case misprints, kept, dates
}

/// The ids of one page, so that none is given twice.
struct PageIDs {
    private static let anchors = Set(Anchor.allCases.map(\.rawValue))

    private var used: Set<String> = []
    /// The number to try next for an id that is taken.
    private var next: [String: Int] = [:]

    /// Keeps an id for its owner, an entity on the page: nothing else gets it.
    mutating func reserve(_ id: String) { used.insert(id) }

    /// The id itself, or with the first of `-2`, `-3` … that is free.
    mutating func claim(_ id: String) -> String {
        if take(id) { return id }
        var number = next[id] ?? 2
        while !take("\(id)-\(number)") { number += 1 }
        next[id] = number + 1
        return "\(id)-\(number)"
    }

    /// Whether an id was free.
    private mutating func take(_ id: String) -> Bool { !PageIDs.anchors.contains(id) && used.insert(id).inserted }
}
