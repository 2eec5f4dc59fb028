import Plan

/// An area of the site: what its navigation leads to, and which pages belong to that.
enum SiteArea: CaseIterable {
    case changes, recommendations, actions, leads, scorecards, papers, youngPeople
}

extension Address {
    /// The area that a page belongs to; nil for the overview, the search and what stands at the foot of every page.
    var area: SiteArea? {
        switch self {
        case .attention, .quiet, .moved, .deadlines: .actions
        case .matrix, .difference: .recommendations
        case .changes: .changes
        case .versions: .actions
        default: Address.areas[String(path.prefix { $0 != "/" })]
        }
    }

    /// The areas of whole folders.
    private static let areas: [String: SiteArea] = [
        "recommendations": .recommendations, "inspections": .recommendations, "matrix": .recommendations,
        "actions": .actions, "plans": .actions, "sections": .actions, "deadlines": .actions, "leads": .leads,
        "scorecards": .scorecards, "indicators": .scorecards,
        "reports": .papers, "documents": .papers, "meetings": .papers, "minutes": .papers, "bodies": .papers,
        "work-plans": .papers, KeptFolder.papers: .papers, YoungPage.folder: .youngPeople,
    ]
}
