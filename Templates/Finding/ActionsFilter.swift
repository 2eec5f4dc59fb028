import Assessing
import HTMLKit
import Plan

/// The form that filters and sorts a table of actions. The script does the work; where scripts are off the style sheet
/// hides the form before it is drawn, and the table stands whole. So nothing on the page moves either way.
struct ActionsFilter: HTML {
    let actions: [AssessedAction]
    let columns: [ActionColumn]
    let context: PageContext

    private var words: Words { context.words }
    private var finding: FindingWords { context.words.finding }

    var body: some HTML {
        let facets = ActionFacets(context: context)
        form(
            .class("filter"), .role("search"), .ariaLabel(finding.filter), .method(.get),
            .data("table", Anchor.actions.rawValue)
        ) {
            choice("status", words.labels.status, facets.allStatuses(actions))
            choice("lead", words.labels.lead, facets.allLeads(actions))
            choice("answers", words.labels.recommendation, facets.allAnswers(actions))
            field("text", finding.text) {
                input(.id("filter-text"), .type(.search), .name("text"), .autocomplete("off"))
            }
            field("sort", finding.sortBy) {
                select(.id("filter-sort"), .name("sort")) {
                    option(.value("")) { finding.planOrder }
                    ForEach(columns) { column in
                        option(.value(column.rawValue)) { ActionsColumn.standard(column).title(words) }
                    }
                }
            }
            div(.class("filter-foot")) {
                label(.class("filter-check")) {
                    input(.type(.checkbox), .name("order"), .value("down"))
                    " "
                    finding.lastFirst
                }
                button(.type(.reset)) { finding.clear }
                count
            }
        }
    }

    /// How many are shown: read out whenever it changes.
    private var count: some HTML {
        p(.class("filter-count"), .role("status"), .ariaAtomic(true)) {
            PhraseText(finding.shown) { [self] place, writer in
                if place == "shown" {
                    span(.data("slot", "shown")) { actions.count }.render(into: &writer)
                } else {
                    writer.text(words.nouns.actions(actions.count))
                }
            }
        }
    }

    private func choice(_ name: String, _ title: String, _ values: [ActionFacets.Value]) -> some HTML {
        field(name, title) {
            select(.id("filter-\(name)"), .name(name), .data("facet")) {
                option(.value("")) { finding.anything }
                ForEach(values) { value in option(.value(value.key)) { value.name } }
            }
        }
    }

    private func field(
        _ name: String, _ title: String, @HTMLBuilder control: @escaping () -> some HTML
    ) -> some HTML {
        div(.class("field", "field-\(name)")) {
            label(.for("filter-\(name)")) { title }
            control()
        }
    }
}
