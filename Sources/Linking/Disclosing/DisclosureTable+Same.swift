import Diagnostics
import Disclosure
import Plan

/// The same figures in another row.
extension DisclosureTable {
    mutating func addSame() {
        let places = Dictionary(rows.indices.map { (rows[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        var byTitle: [String: Int] = [:]
        var bySeries: [[Figure]: Int] = [:]
        for row in rows.indices {
            let its = rows[row].row
            if let same = its.sameAs, let other = places[EntityID(written: same.text, in: rows[row].id.scope)] {
                addSame(row, other, same)
            }
            let title = its.title.text.count > 12 ? Vocabulary.fold(its.title.text) : ""
            if !title.isEmpty, let other = byTitle.updateValue(row, forKey: title) {
                addSame(row, other, its.title.source)
            }
            let series = its.values.figures.compactMap(\.figure)
            if series.count > 2, Set(series).count > 2, let other = bySeries.updateValue(row, forKey: series) {
                addSame(row, other, its.title.source)
            }
        }
    }

    mutating func addSame(_ row: Int, _ other: Int, _ source: SourceText) {
        for (period, places) in rows[row].places.sorted(by: { $0.key.isBefore($1.key) }) {
            guard let place = places.last, let twin = rows[other].places(beside: period)?.last,
                let figure = rows[row].row.values.all[place].figure,
                let its = rows[other].row.values.all[twin].figure, figure.isSame(as: its),
                figure.isPercent == its.isPercent
            else { continue }
            addSame(member(row, period, .onDay(nil)), member(other, period, .onDay(nil)), source)
        }
        // What a paper printed of the one stays known of the other.
        for period in papers.periods(of: row).union(papers.periods(of: other)).sorted(by: { $0.isBefore($1) }) {
            for vintage in papers.vintages(of: [row, other], period) {
                addSame(count(row, period, vintage), count(other, period, vintage), source)
            }
        }
    }

    private mutating func addSame(_ cell: Int?, _ same: Int?, _ source: SourceText) {
        guard let cell, let same, cell != same else { return }
        add(Relation(total: cell, parts: [same]), source)
    }
}
