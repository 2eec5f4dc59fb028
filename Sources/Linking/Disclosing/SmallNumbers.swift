package import Diagnostics
import Disclosure
package import Plan

/// Which values no edition shows that keeps small numbers back: decided once, for all editions, periods and issued papers
/// together, from what the readers of the narrowest of them see. Who sees less than they do can work out no more.
package struct SmallNumbers: Sendable {
    /// The rule of the site.
    let rule: SmallNumberRule
    /// Why values are kept back, by their rows and their places among a row's values.
    private let keptBack: [EntityID: [Int: KeptBack]]
    /// The small values that are shown because others published them.
    private let exempt: [EntityID: [Int]]
    /// What the check tells of it.
    package let problems: [Diagnostic]

    /// Decides for all values of some sources.
    package static func decide(for content: Content) -> SmallNumbers {
        let rule = content.site.smallNumbers
        let audiences = content.site.audiences
        // Whether figures add up is asked while all of them are there.
        let sums = content.scorecards.flatMap(SeriesChecks.sums)
        guard content.hasFigures, let reader = Edition.all(of: audiences).first(where: { !rule.allows($0) }) else {
            return SmallNumbers(rule: rule, keptBack: [:], exempt: [:], problems: sums)
        }
        let table = DisclosureTable(content, for: reader)
        let suppression = Suppression(of: table.table, threshold: rule.threshold)
        let account = SmallNumberAccount(table, suppression)
        return SmallNumbers(
            rule: rule, keptBack: account.keptBack, exempt: table.exempt, problems: sums + account.problems)
    }

    /// The values of a row as an edition may know them. A value that is kept back is gone with what was printed of it.
    func values(of row: IndicatorRow, _ id: EntityID) -> IndicatorRow {
        var row = row
        for place in exempt[id] ?? [] {
            row.values.all[place].exemption = row.values.all[place].publishedIn ?? row.publishedIn
        }
        guard let places = keptBack[id] else { return row }
        for (place, reason) in places { row.values.all[place].keepBack(reason) }
        // Where figures went, a source's arrow would tell which of two that are not shown is larger.
        row.printed = PrintedDirection(arrow: nil, colour: nil)
        return row
    }
}

extension Observation {
    /// Takes the figure away, and the file in which it stands.
    fileprivate mutating func keepBack(_ reason: KeptBack) {
        figure = nil
        symbol = .confidential
        let sign = ValueSymbol.confidential.rawValue
        printed = SourceText(
            file: SourceFile(path: printed.file.path, text: sign), range: 0..<sign.utf8.count)
        keptBack = reason
    }
}

extension Content {
    /// Whether anything is measured.
    fileprivate var hasFigures: Bool { !scorecards.isEmpty || plans.contains { !$0.measured.isEmpty } }

    /// The content as an edition may know it that keeps small numbers back.
    func keepingBack(_ numbers: SmallNumbers) -> Content {
        var content = self
        for index in content.scorecards.indices {
            let scorecard = content.scorecards[index]
            for place in scorecard.indicators.indices {
                content.scorecards[index].indicators[place].own = numbers.values(
                    of: scorecard.indicators[place].own, scorecard.id(scorecard.indicators[place].id))
                for part in scorecard.indicators[place].parts.indices {
                    let row = scorecard.indicators[place].parts[part]
                    content.scorecards[index].indicators[place].parts[part] = numbers.values(
                        of: row, scorecard.id(row.id))
                }
            }
        }
        for index in content.plans.indices {
            let scope = content.plans[index].scope.text
            for place in content.plans[index].measured.indices {
                let row = content.plans[index].measured[place].row
                content.plans[index].measured[place].row = numbers.values(
                    of: row, EntityID(scope: scope, local: row.id.text))
            }
        }
        return content
    }
}
