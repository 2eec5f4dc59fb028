import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// That faults of what is told here are known and kept: how many, with the way to the reasons; where a paper stands alone,
/// the reasons themselves.
struct KeptNote: Component {
    /// What they are faults of.
    enum Subject { case dates, this }

    let faults: [KeptFaults]
    let subject: Subject
    /// Where the reasons stand on the same page.
    var place: Anchor?

    func write(to page: inout Page) {
        if page.context.isWhole, place == nil {
            if !faults.isEmpty { page.add(KeptTable(faults: faults)) }
        } else {
            // Dates that are left out have a sentence of their own.
            let counted = subject == .dates ? faults.filter { $0.misprint == nil } : faults
            if !counted.isEmpty { page.p(.class("aside")) { write(counted, to: &$0) } }
        }
    }

    private func write(_ faults: [KeptFaults], to page: inout Page) {
        let names = page.words.views.kept
        let count = faults.reduce(0) { $0 + $1.entities.count }
        page.text(subject == .dates ? names.ofDates(count) : names.ofThis(count))
        page.phrase(names.whyIn) { page in
            if let place {
                page.a(names.title, .href(.fragment(place.rawValue)))
            } else {
                writePlans(of: faults, to: &page)
            }
        }
    }

    /// The plans that tell why, in their order.
    private func writePlans(of faults: [KeptFaults], to page: inout Page) {
        let context = page.context
        var scopes: [String] = []
        for scope in faults.flatMap({ $0.entities.map(\.scope) }) where !scopes.contains(scope) { scopes.append(scope) }
        let plans = context.plan.content.plans.filter { scopes.contains($0.scope.text) }
        for (index, plan) in plans.enumerated() {
            let site = page.words.site
            if index > 0 { page.text(index == plans.count - 1 ? site.lastSeparator : site.listSeparator) }
            let link = context.reach(.plan(plan.scope.text), fragment: Anchor.kept.rawValue)
            page.pageLink(link) { $0.isolated(plan.title.text) }
        }
    }
}

/// Faults that are known and kept: what is wrong, with what, and why it is kept.
struct KeptTable: Component {
    let faults: [KeptFaults]

    func write(to page: inout Page) {
        let names = page.words.views.kept
        page.dataTable(
            names.caption(faults.reduce(0) { $0 + $1.entities.count }), columns: [names.what, names.about, names.why]
        ) { page in
            for fault in faults {
                page.dataRow {
                    $0.text(names.name(of: fault.kind))
                } cells: { page in
                    page.dataCell(names.about) { $0.add(EntityRun(fault.entities)) }
                    page.dataCell(names.why) { writeReason(of: fault, to: &$0) }
                }
            }
        }
    }

    private func writeReason(of fault: KeptFaults, to page: inout Page) {
        page.text(fault.reason)
        guard let misprint = fault.misprint else { return }
        let words = page.words
        page.span(.class("moved")) { page in
            page.text(words.dates.leftOut)
            page.text(": ")
            page.isolated(misprint.by.text)
            page.text(", ")
            page.text(words.day(misprint.on.value))
        }
    }
}
