import Assessing
import HTMLKit
import Plan

/// The form that filters and sorts a table of actions. The script does the work; where scripts are off the style sheet
/// hides the form before it is drawn, and the table stands whole. So nothing on the page moves either way.
struct ActionsFilter: Component {
    let actions: [AssessedAction]
    let columns: [ActionColumn]

    func write(to page: inout Page) {
        let words = page.words
        let finding = words.finding
        let facets = ActionFacets(context: page.context)
        page.needs(.lists)
        page.form(
            .class("filter"), .role("search"), .ariaLabel(finding.filter), .method(.get),
            .data("table", Anchor.actions.rawValue)
        ) { page in
            writeChoice("status", words.labels.status, facets.allStatuses(actions), to: &page)
            writeChoice("lead", words.labels.lead, facets.allLeads(actions), to: &page)
            writeChoice("answers", words.labels.recommendation, facets.allAnswers(actions), to: &page)
            writeField("text", finding.text, to: &page) {
                $0.input(.id("filter-text"), .type(.search), .name("text"), .autocomplete("off"))
            }
            writeField("sort", finding.sortBy, to: &page) { page in
                page.select(.id("filter-sort"), .name("sort")) { page in
                    page.option(finding.planOrder, .value(""))
                    for column in columns {
                        page.option(ActionsColumn.standard(column).title(words), .value(column.rawValue))
                    }
                }
            }
            page.div(.class("filter-foot")) { page in
                page.label(.class("filter-check")) { page in
                    page.input(.type(.checkbox), .name("order"), .value("down"))
                    page.text(" ")
                    page.text(finding.lastFirst)
                }
                page.button(finding.clear, .type(.reset))
                writeCount(to: &page)
            }
        }
    }

    /// How many are shown: read out whenever it changes.
    private func writeCount(to page: inout Page) {
        page.p(.class("filter-count"), .role("status"), .ariaAtomic) { page in
            page.phrase(page.words.finding.shown) { page, place in
                if place == "shown" {
                    page.span(actions.count, .data("slot", "shown"))
                } else {
                    page.text(page.words.nouns.actions(actions.count))
                }
            }
        }
    }

    private func writeChoice(_ name: String, _ title: String, _ values: [ActionFacets.Value], to page: inout Page) {
        writeField(name, title, to: &page) { page in
            page.select(.id("filter-\(name)"), .name(name), .data("facet")) { page in
                page.option(page.words.finding.anything, .value(""))
                for value in values { page.option(value.name, .value(value.key)) }
            }
        }
    }

    private func writeField(_ name: String, _ title: String, to page: inout Page, control: (inout Page) -> Void) {
        page.div(.class("field", "field-\(name)")) { page in
            page.label(title, .for("filter-\(name)"))
            control(&page)
        }
    }
}
