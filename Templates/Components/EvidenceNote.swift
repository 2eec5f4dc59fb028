import HTMLKit
import Plan

/// How it is known that something was done, where the claim stands. A web address in it leads there. A paper tells a plan
/// in its own columns.
struct EvidenceNote: Component {
    let evidence: PlainText

    func write(to page: inout Page) {
        guard !page.context.isWhole else { return }
        page.span(.class("moved")) { page in
            page.text(page.words.labels.evidence)
            page.text(": ")
            page.text(evidence)
        }
    }
}
