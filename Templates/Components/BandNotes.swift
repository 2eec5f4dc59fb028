import HTMLKit
import Plan

/// The plans' own words for times that a page uses in tables only, with what their plans say they mean. It stands below
/// them, once for all.
struct BandNotes: Component {
    func write(to page: inout Page) {
        for band in page.bands.left {
            page.p(.class("aside")) { page in
                page.phrase(page.words.dates.ownForms.below) { page, name in
                    if name == "word" { page.isolated(band.word.text) } else { page.text(band.meaning) }
                }
            }
        }
        page.bands.explainAll()
    }
}

/// The plans' own words for times that stand on a page, and which of them it has explained.
struct PageBands {
    private var used: [(band: DateBand, isExplained: Bool)] = []

    /// Those that nothing has explained so far, in order.
    var left: [DateBand] { used.filter { !$0.isExplained }.map(\.band) }

    /// Keeps a word that is written; whether it is to be explained there, because it stands nowhere before.
    ///
    /// - Parameter isExplained: Whether it can be explained where it stands.
    mutating func isFirst(_ band: DateBand, isExplained: Bool) -> Bool {
        guard place(of: band) == nil else { return false }
        used.append((band, isExplained))
        return isExplained
    }

    /// Keeps that a word is explained here.
    mutating func explain(_ band: DateBand) {
        if let place = place(of: band) { used[place].isExplained = true } else { used.append((band, true)) }
    }

    /// Says that all were explained.
    mutating func explainAll() { for place in used.indices { used[place].isExplained = true } }

    private func place(of band: DateBand) -> Int? {
        used.firstIndex { $0.band.word.text == band.word.text && $0.band.meaning.text == band.meaning.text }
    }
}
