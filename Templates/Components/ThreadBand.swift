import Assessing
import Graph
import HTMLKit
import Plan

/// The thread of a recommendation as a band: what was found, what answers it, what proves that, what measures it, what
/// difference it made, and what a later inspection found. Each knot has its number and a line.
struct ThreadBand: Component {
    let thread: AssessedThread
    /// Whether it is what its page is about, and has the place that others lead to.
    var isPlaced = true
    private var linked: LinkedRecommendation { thread.recommendation }

    func write(to page: inout Page) {
        let knots = thread.knots
        page.needs(.threads)
        page.ol(isPlaced ? .id(Anchor.thread.rawValue) : .none, .class("band")) { page in
            for (index, knot) in knots.enumerated() {
                let isBroken = index + 1 < knots.count && knot.isBroken(before: knots[index + 1])
                page.li(.class(isBroken ? "broken" : nil)) { page in
                    page.add(KnotDrawing(hold: knot.hold))
                    writeName(of: knot, to: &page)
                    page.strong { writeNumber(of: knot, to: &$0) }
                    page.div { writeLine(of: knot, to: &$0) }
                }
            }
        }
    }

    /// Its name, which leads to what hangs on it, if anything does; on paper, and in a paper, nothing leads anywhere.
    private func writeName(of knot: ThreadKnot, to page: inout Page) {
        let name = page.words.name(of: knot.kind)
        let link = page.context.reach(linked.address, fragment: anchor(of: knot.kind).rawValue)
        if isPlaced, knot.all > 0, let link {
            page.a(name, .href(link))
        } else {
            page.span(name, .class("knot-name"))
        }
    }

    private func anchor(of kind: ThreadKnot.Kind) -> Anchor {
        switch kind {
        case .found: .origin
        case .answered, .evidenced: .actions
        case .measured: .measures
        case .difference: .difference
        case .later: .later
        }
    }

    // MARK: - Numbers

    private func writeNumber(of knot: ThreadKnot, to page: inout Page) {
        let context = page.context
        let words = context.words
        switch knot.kind {
        case .found: page.text(words.dateOfInspection(linked, context) ?? words.status.notStated)
        case .later where knot.count > 0: page.add(EntityRun(linked.takenUpBy))
        case _ where knot.count == 0: page.text(words.views.thread.none)
        case .answered: page.text(words.nouns.actions(knot.count))
        case .evidenced, .measured:
            page.text(words.views.thread.ofAll.filled(["count": "\(knot.count)", "all": "\(knot.all)"]))
        case .difference, .later: page.text(words.views.thread.stated.filled(["count": "\(knot.count)"]))
        }
    }

    // MARK: - Lines

    /// A paper that has many says of what is not there only that.
    private func writeLine(of knot: ThreadKnot, to page: inout Page) {
        let isAbsence = knot.count == 0 && [.evidenced, .difference, .later].contains(knot.kind)
        if isAbsence, !isPlaced { return }
        let context = page.context
        let names = context.words.views.thread
        switch knot.kind {
        case .found: writeFinding(to: &page)
        case .answered:
            let standings = context.standings(of: thread.current.map(\.id)).map(\.text)
            if let response = thread.refusal {
                page.add(ResponseText(response: response))
            } else if knot.count == 0 || context.isWhole {
                page.text(knot.count == 0 ? names.noAction : context.words.list(standings))
            } else {
                for standing in standings { page.div(standing) }
            }
        case .evidenced: page.text(knot.all == 0 ? names.nothingComplete : names.withEvidence)
        case .measured: page.text(measured(knot, names))
        case .difference:
            page.text(knot.count == 0 ? names.noDifference : context.words.list(checked(names)))
        case .later: page.text(knot.count == 0 ? names.noLater : names.takesUp)
        }
    }

    private func writeFinding(to page: inout Page) {
        page.add(EntityLink(EntityID(scope: linked.id.scope)))
        guard !linked.takesUp.isEmpty else { return }
        page.span(.class("moved")) { page in
            page.phrase(page.words.views.thread.foundBefore) { $0.add(EntityRun(linked.takesUp)) }
        }
    }

    private func measured(_ knot: ThreadKnot, _ names: ThreadWords) -> String {
        if knot.count > 0 { return names.measuresName }
        return knot.all == 0 ? names.noMeasure : names.noneNames(knot.all)
    }

    private func checked(_ names: ThreadWords) -> [String] {
        let checks = thread.checks
        return [
            (names.byOthers, checks.byOthers), (names.byLead, checks.byLead), (names.byNobody, checks.notStated),
        ].filter { $0.1 > 0 }.map { $0.0($0.1) }
    }
}

extension ThreadBand {
    static let examples = [
        ComponentExample(\.threadBand, \.rows) { page in
            for linked in page.context.plan.recommendations.prefix(1) {
                page.add(ThreadBand(thread: page.context.assessment.thread(of: linked)))
            }
        }
    ]
}
