import HTMLKit
import Plan

/// Measures, with what each is made of.
struct MeasureList: Component {
    let measures: [Measure]
    let scope: String

    func write(to page: inout Page) {
        page.ul(.class("measures")) { page in
            for measure in measures {
                page.li(.id(measure.id.map { Slug.make($0.text) })) { page in
                    if let id = measure.id {
                        page.span(id.text, .class("id"))
                        page.text(" ")
                    }
                    page.inline(measure.text, in: scope)
                    if !measure.parts.isEmpty { page.add(MeasureList(measures: measure.parts, scope: scope)) }
                }
            }
        }
    }
}
