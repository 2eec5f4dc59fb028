import HTMLKit
import Plan

/// Measures, with what each is made of.
struct MeasureList: HTML {
    let measures: [Measure]
    let scope: String
    let context: PageContext

    /// Written by itself: a list within a list would make the type contain itself.
    var body: some HTML {
        Written { writer in MeasureList.write(measures, scope, context, into: &writer) }
    }

    private static func write(
        _ measures: [Measure], _ scope: String, _ context: PageContext, into writer: inout HTMLWriter
    ) {
        ul(.class("measures")) {
            ForEach(measures) { measure in
                li(.id(measure.id.map { Slug.make($0.text) })) {
                    if let id = measure.id {
                        span(.class("id")) { id.text }
                        " "
                    }
                    context.inline(measure.text, in: scope)
                    Written { if !measure.parts.isEmpty { write(measure.parts, scope, context, into: &$0) } }
                }
            }
        }.render(into: &writer)
    }
}
