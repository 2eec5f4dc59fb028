import HTMLKit
import Plan

/// The judgements of inspections.
struct JudgementsBlock: Component {
    let inspections: [Inspection]

    func write(to page: inout Page) {
        let words = page.words.views.blocks
        if inspections.isEmpty { page.nothingShown(words.noInspections) }
        for inspection in inspections {
            if inspection.judgements.isEmpty {
                page.nothingShown(words.noJudgements.filled(["inspection": inspection.title.text]))
            } else {
                page.add(JudgementTable(inspection: inspection))
            }
        }
    }
}

/// The versions of plans.
struct VersionsBlock: Component {
    let plans: [ImprovementPlan]

    func write(to page: inout Page) {
        let words = page.words.views.blocks
        if plans.isEmpty { page.nothingShown(words.noPlans) }
        for plan in plans {
            if plan.versions.isEmpty {
                page.nothingShown(words.noVersions.filled(["plan": plan.title.text]))
            } else {
                page.add(
                    VersionTable(
                        improvement: plan, versions: plan.versions[...], caption: caption(of: plan, page.context)))
            }
        }
    }

    private func caption(of plan: ImprovementPlan, _ context: PageContext) -> String {
        context.words.views.blocks.versionsOf.filled([
            "versions": context.words.nouns.versions(plan.versions.count), "plan": plan.title.text,
        ])
    }
}

/// The abbreviations that the rest of the page uses. It can only be written when the page is.
struct AbbreviationsBlock: Component {
    func write(to page: inout Page) {
        let words = page.words.views.blocks
        let entries = page.context.publication.glossary.entries(named: page.abbreviations.used)
        if entries.isEmpty {
            page.nothingShown(words.noAbbreviations)
        } else {
            page.dataTable(words.abbreviations, columns: [words.abbreviation, words.standsFor]) { page in
                for entry in entries {
                    page.dataRow(entry.name) { page in
                        page.dataCell(words.standsFor) { $0.isolated(entry.expansion) }
                    }
                }
            }
        }
    }
}
