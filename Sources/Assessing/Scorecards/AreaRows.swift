import Diagnostics
package import Plan

/// The rows of an area of a scorecard.
package struct AreaRows: Sendable {
    /// The area; nil for what stands in none.
    package let name: PlainText?
    package fileprivate(set) var rows: [SelectedRow]
}

extension [SelectedRow] {
    /// The rows by their areas, in the order in which these first appear; those of an area stand together, wherever they were
    /// written.
    package var byArea: [AreaRows] {
        var areas: [AreaRows] = []
        var places: [EntityID: Int] = [:]
        for row in self {
            let area = row.indicator.indicator.area
            let key = EntityID(scope: row.indicator.id.scope, local: Vocabulary.fold(area?.text ?? ""))
            if let place = places[key] {
                areas[place].rows.append(row)
            } else {
                places[key] = areas.count
                areas.append(AreaRows(name: area, rows: [row]))
            }
        }
        return areas
    }
}
