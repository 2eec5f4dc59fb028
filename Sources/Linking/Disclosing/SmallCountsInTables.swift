import Diagnostics
import Graph
import Plan

/// Finds in the tables of texts cells that count few people, by what stands at their row or column.
enum SmallCountsInTables {
    static func check(_ table: AuthoredTable, _ subject: Diagnostic.Subject?, upTo threshold: Int) -> [Diagnostic] {
        let columns = table.header.map { kind(of: $0.source.text) }
        return table.rows.flatMap { row -> [Diagnostic] in
            let kinds = kind(of: row.first?.source.text ?? "")
            return row.indices.dropFirst().compactMap { place in
                let cell = row[place].source
                guard let number = Int(cell.text.filter { !" *_\u{A0}".contains($0) }),
                    (1...threshold).contains(number),
                    let kind = columns[place] ?? kinds, kinds != .measure, columns[place] != .measure
                else { return nil }
                return Diagnostic(
                    LinkingKind.smallCountInText, "`\(cell.text)` tells of so few that they could be known",
                    at: cell.span,
                    help:
                        "write `c` and say below the table that counts of 1 to \(threshold) are not shown, or put the "
                        + "table into an `only` block for readers who may know them",
                    subject: subject, severity: kind == .staff ? .note : nil)
            }
        }
    }

    /// What the numbers beside a label are of.
    private enum Kind { case people, staff, measure }

    private static func kind(of label: String) -> Kind? {
        let words = NameWords(label)
        let all = (0..<words.count).map(words.small)
        if label.contains("%") || label.contains("£") || all.contains(where: measures.contains) { return .measure }
        guard
            let place = all.indices.first(where: { place in
                let isPlural = CountedWords.people.contains(all[place]) && !CountedWords.singular.contains(all[place])
                return isPlural && !CountPhrases(words).isOwner(place)
            })
        else { return nil }
        return CountedWords.staff.contains(all[place]) && !all.contains("young") ? .staff : .people
    }

    private static let measures: Set<String> = [
        "average", "cost", "day", "days", "hours", "mean", "median", "months", "per", "percentage", "proportion",
        "rank",
        "rate", "ratio", "score", "share", "target", "weeks", "year", "years",
    ]
}
