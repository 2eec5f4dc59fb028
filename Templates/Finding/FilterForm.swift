import Assessing
import HTMLKit
import Plan

/// The form that filters and sorts a table. The script does the work; where scripts are off the style sheet hides the form
/// before it is drawn, and the table stands whole. So nothing on the page moves either way.
struct FilterForm: Component {
    /// What rows are told apart by: its name in addresses, its title, and the values that there are.
    typealias Choice = (name: String, title: String, values: [ActionFacets.Value])

    /// The table, by its id.
    let table: Anchor
    let choices: [Choice]
    /// What it can be sorted by beside the order in which it stands.
    let order: String
    let columns: [(key: String, title: String)]
    /// How many rows it has, and what they are.
    let count: Int
    let counted: String

    func write(to page: inout Page) {
        let finding = page.words.finding
        page.needs(.lists)
        page.form(
            .class("filter"), .role("search"), .ariaLabel(finding.filter), .method(.get), .data("table", table.rawValue)
        ) { page in
            for choice in choices { write(choice, to: &page) }
            writeField("text", finding.text, to: &page) {
                $0.input(.id("filter-text"), .type(.search), .name("text"), .autocomplete("off"))
            }
            writeField("sort", finding.sortBy, to: &page) { page in
                page.select(.id("filter-sort"), .name("sort")) { page in
                    page.option(order, .value(""))
                    for column in columns { page.option(column.title, .value(column.key)) }
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
                if place == "shown" { page.span(count, .data("slot", "shown")) } else { page.text(counted) }
            }
        }
    }

    private func write(_ choice: Choice, to page: inout Page) {
        writeField(choice.name, choice.title, to: &page) { page in
            page.select(.id("filter-\(choice.name)"), .name(choice.name), .data("facet")) { page in
                page.option(page.words.finding.anything, .value(""))
                for value in choice.values { page.option(value.name, .value(value.key)) }
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
