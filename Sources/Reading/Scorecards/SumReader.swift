import Diagnostics
import Parallel
import Plan

/// Reads which rows of an indicator add up to what: `A + B = C; C + D = 100%`.
struct SumReader {
    let scope: String

    /// The sums of a field.
    func read(_ source: SourceText, _ context: inout ReadingContext) -> [Indicator.PartSum] {
        source.split(separator: UInt8(ascii: ";")).compactMap { part in
            let sides = part.places(separatedBy: UInt8(ascii: "="))
            let terms = sides[0].places(separatedBy: UInt8(ascii: "+"))
            guard sides.count == 2, terms.count > 1, (terms + sides).allSatisfy({ !$0.isEmpty }) else {
                context.report(
                    .wrongType, "`\(part.text)` is not a sum", at: part.span,
                    help: "write the ids of the rows with `+` between them, and `=` before what they come to")
                return nil
            }
            let parts = terms.compactMap { context.localID($0) }
            guard parts.count == terms.count else { return nil }
            if let figure = Figure(sides[1].text) {
                return Indicator.PartSum(parts: parts, total: .figure(figure), source: part)
            }
            guard let total = context.localID(sides[1]) else { return nil }
            return Indicator.PartSum(parts: parts, total: .row(total), source: part)
        }
    }

    /// The indicators without sums and totals of rows that are none, which are reported.
    func resolve(_ indicators: [Indicator], _ context: inout ReadingContext) -> [Indicator] {
        let rows = Set(indicators.flatMap(\.rows).map(\.id.text))
        let names = Once<KnownNames>()
        func isThere(_ id: LocalID) -> Bool {
            if rows.contains(id.text) { return true }
            context.report(
                .unknownIndicator, "no row here is called `\(id.text)`", at: id.span,
                help: names.value { KnownNames(rows.sorted()) }.help(for: id.text).orElse("write the id of a row"))
            return false
        }
        func resolve(_ row: IndicatorRow) -> IndicatorRow {
            var row = row
            row.totalOf = row.totalOf.filter(isThere)
            row.percentageOf = row.percentageOf.flatMap { isThere($0) ? $0 : nil }
            row.numerator = row.numerator.flatMap { isThere($0) ? $0 : nil }
            row.meanOf = row.meanOf.flatMap { isThere($0) ? $0 : nil }
            row.accumulates = row.accumulates.flatMap { isThere($0) ? $0 : nil }
            return row
        }
        return indicators.map { indicator in
            var indicator = indicator
            indicator.sums = indicator.sums.filter { sum in
                if case .row(let id) = sum.total, !isThere(id) { return false }
                return sum.parts.filter(isThere).count == sum.parts.count
            }
            indicator.own = resolve(indicator.own)
            indicator.parts = indicator.parts.map(resolve)
            return indicator
        }
    }
}
