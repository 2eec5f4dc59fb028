import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// What is known of an indicator, beside its figures.
struct IndicatorSummary: Component {
    let indicator: AssessedIndicator

    func write(to page: inout Page) {
        let names = page.words.scorecards
        let own = indicator.indicator
        page.summaryList { page in
            page.summaryRow(names.scorecard) { $0.add(EntityLink(indicator.scorecard.id)) }
            if let area = own.area { page.summaryRow(names.area) { $0.text(area) } }
            page.summaryRow(
                names.frequency,
                own.frequency.flatMap { names.frequencies[$0.value] } ?? page.words.status.notStated)
            if let often = own.benchmarkFrequency.flatMap({ names.frequencies[$0.value] }) {
                page.summaryRow(names.benchmarksCollected, often)
            }
            page.add(
                RowSummary(row: own.shared, target: page.words.target(of: own.shared), isWhole: indicator.hasParts))
            if !ties.isEmpty { page.summaryRow(names.tellsOf) { writeTies(to: &$0) } }
        }
    }

    private var ties: [EntityID] { indicator.indicator.answers.targets + indicator.indicator.shows.targets }

    private func writeTies(to page: inout Page) {
        page.add(EntityList(ties))
        if indicator.hasOurTies { page.p(page.words.scorecards.tiesAreOurs(ties.count), .class("aside")) }
    }
}

/// What is known of a row of figures, as rows of a summary.
struct RowSummary: Component {
    let row: IndicatorRow
    /// What it should reach.
    let target: String?
    /// Whether it is an indicator whose rows say most for themselves, so that what is missing is not told.
    var isWhole = false
    /// The indicator that it is a part of: what that says is not said again.
    var whole: IndicatorRow?

    func write(to page: inout Page) {
        let names = page.words.scorecards
        if let unit = row.unit, unit.text != whole?.unit?.text { page.summaryRow(names.unit, unit.text) }
        if row.basis == nil || row.basis?.value != whole?.basis?.value {
            writeClosed(names.basis, row.basis.flatMap { names.bases[$0.value] }, to: &page)
        }
        if row.polarity == nil || row.polarity?.value != whole?.polarity?.value {
            writeClosed(names.polarity, row.polarity.flatMap { names.polarities[$0.value] }, to: &page)
        }
        if target == nil ? !isWhole : target != whole.flatMap(page.words.target) {
            page.summaryRow(names.target) { page in
                if let target { page.isolated(target) } else { page.notStated() }
            }
        }
        if let rationale = row.rationale { page.summaryRow(names.rationale) { $0.text(rationale) } }
        if !row.breaks.isEmpty { page.summaryRow(names.breaks) { writeBreaks(to: &$0) } }
        if let baseline = row.baseline { page.summaryRow(names.baseline, page.words.periodOfFigures(baseline.value)) }
        if row.provider?.text != whole?.provider?.text { writeName(names.provider, row.provider, to: &page) }
        if let place = row.publishedIn, place.text != whole?.publishedIn?.text {
            page.summaryRow(names.publishedByOthers) { $0.text(place) }
        }
        if row.owner == nil ? !isWhole : row.owner?.text != whole?.owner?.text {
            page.summaryRow(names.owner) { $0.add(OfficeName(name: row.owner)) }
        }
        writeName(names.enteredBy, row.enteredBy, to: &page)
        writeName(names.signedOffBy, row.signedOffBy, to: &page)
        if let note = row.dataQuality { page.summaryRow(names.dataQuality) { $0.text(note) } }
    }

    private func writeClosed(_ name: String, _ word: String?, to page: inout Page) {
        if !isWhole || word != nil { page.summaryRow(name, word ?? page.words.status.notStated) }
    }

    private func writeName(_ name: String, _ office: PlainText?, to page: inout Page) {
        if let office { page.summaryRow(name) { $0.add(OfficeName(name: office)) } }
    }

    private func writeBreaks(to page: inout Page) {
        let names = page.words.scorecards
        page.ul(.class("plain-list")) { page in
            for point in row.breaks {
                let period = page.words.periodOfFigures(point.from.value)
                page.li { page in
                    if let reason = point.reason {
                        page.phrase(names.breakFrom) { page, name in
                            if name == RowSummary.reason { page.text(reason) } else { page.text(period) }
                        }
                    } else {
                        page.text(names.breakAlone.filled(["period": period]))
                    }
                }
            }
        }
    }

    /// The place of the reason in the phrase.
    private static let reason = "reason"
}
