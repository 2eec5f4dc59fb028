import HTMLKit
import Plan

/// The judgements of inspections.
struct JudgementsBlock: HTML {
    let inspections: [Inspection]
    let context: PageContext

    var body: some HTML {
        let words = context.words.views.blocks
        if inspections.isEmpty { NothingShown(words.noInspections) }
        ForEach(inspections) { inspection in
            if inspection.judgements.isEmpty {
                NothingShown(words.noJudgements.filled(["inspection": inspection.title.text]))
            } else {
                JudgementTable(inspection: inspection, context: context)
            }
        }
    }
}

/// The versions of plans.
struct VersionsBlock: HTML {
    let plans: [ImprovementPlan]
    let context: PageContext

    var body: some HTML {
        let words = context.words.views.blocks
        if plans.isEmpty { NothingShown(words.noPlans) }
        ForEach(plans) { plan in
            if plan.versions.isEmpty {
                NothingShown(words.noVersions.filled(["plan": plan.title.text]))
            } else {
                VersionTable(
                    improvement: plan, versions: plan.versions[...], context: context, caption: caption(of: plan))
            }
        }
    }

    private func caption(of plan: ImprovementPlan) -> String {
        context.words.views.blocks.versionsOf.filled([
            "versions": context.words.nouns.versions(plan.versions.count), "plan": plan.title.text,
        ])
    }
}

/// The abbreviations that the rest of the page uses. It can only be written when the page is.
struct AbbreviationsBlock: HTML {
    let context: PageContext

    var body: some HTML {
        let words = context.words.views.blocks
        let entries = context.publication.glossary.entries(named: context.abbreviations.used)
        if entries.isEmpty {
            NothingShown(words.noAbbreviations)
        } else {
            DataTable(words.abbreviations, columns: [words.abbreviation, words.standsFor]) {
                ForEach(entries) { entry in
                    DataRow {
                        entry.name
                    } cells: {
                        DataCell(words.standsFor) { Isolated(entry.expansion) }
                    }
                }
            }
        }
    }
}
