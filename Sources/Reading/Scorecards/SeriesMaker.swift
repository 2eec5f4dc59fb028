import Diagnostics
import Plan

/// Puts the values of a table into the rows that they belong to, each in the order of its periods.
struct SeriesMaker {
    /// A series of a scorecard: an indicator, one of its rows, and whose figures they are.
    private struct Key: Hashable {
        let indicator: Int
        /// The place of the row among the parts; nil for the indicator's own.
        let part: Int?
        let benchmark: Benchmark?
    }

    private let scorecard: Scorecard
    private var indicators: [String: Int] = [:]
    private var parts: [String: Key] = [:]

    /// Adds values to a scorecard. Those that belong nowhere are reported and left out.
    static func add(_ rows: [TabledRow], to scorecard: inout Scorecard, _ context: inout ReadingContext) {
        let maker = SeriesMaker(scorecard)
        var series: [Key: [Observation]] = [:]
        let misspelt = maker.misspelt(rows)
        for slip in misspelt.values.sorted(by: { $0.id.span < $1.id.span }) { maker.report(slip, &context) }
        for row in rows where misspelt[Vocabulary.fold(row.name.text)] == nil {
            guard let key = maker.key(of: row, &context), !row.observations.isEmpty else { continue }
            series[key, default: []] += row.observations
        }
        for (key, observations) in series.sorted(by: { $0.value[0].period.span < $1.value[0].period.span }) {
            let row = maker.row(key)
            let check = SeriesCheck(subject: scorecard.id(row.id).full)
            let sorted = check.sort(observations, &context)
            scorecard.indicators[key.indicator].update(key.part) { row in
                if let benchmark = key.benchmark { row.benchmarks[benchmark] = sorted } else { row.values = sorted }
            }
        }
    }

    private init(_ scorecard: Scorecard) {
        self.scorecard = scorecard
        for (place, indicator) in scorecard.indicators.enumerated() {
            for name in [indicator.code?.text, indicator.id.text].compactMap(\.self) {
                indicators[Vocabulary.fold(name)] = place
            }
            for (part, row) in indicator.parts.enumerated() {
                parts[Vocabulary.fold(row.id.text)] = Key(indicator: place, part: part, benchmark: nil)
            }
        }
    }

    private func row(_ key: Key) -> IndicatorRow {
        let indicator = scorecard.indicators[key.indicator]
        return key.part.map { indicator.parts[$0] } ?? indicator.own
    }

    private func key(of value: TabledRow, _ context: inout ReadingContext) -> Key? {
        let name = Vocabulary.fold(value.name.text)
        if value.row == nil, let part = parts[name] {
            return Key(indicator: part.indicator, part: part.part, benchmark: value.benchmark)
        }
        guard let place = indicators[name] else {
            let names = context.names("indicators of \(scorecard.id.full)") {
                scorecard.indicators.flatMap { [$0.printedCode, $0.id.text] + $0.parts.map(\.id.text) }
            }
            let near = names.known.help(for: value.name.text)
            report(
                "no indicator here has the id or code `\(value.name.text)`", value.name,
                near.orElse("write it down in indicators.md"), &context)
            return nil
        }
        let indicator = scorecard.indicators[place]
        guard let row = value.row else {
            if indicator.parts.isEmpty { return Key(indicator: place, part: nil, benchmark: value.benchmark) }
            report(
                "`\(value.name.text)` has rows of its own, and this does not say which is meant",
                value.name, "write its id into `row`: " + SeriesMaker.list(indicator), &context)
            return nil
        }
        let folded = Vocabulary.fold(row.text)
        if let part = indicator.parts.firstIndex(where: {
            Vocabulary.fold($0.id.text) == folded || Vocabulary.fold($0.title.text) == folded
        }) {
            return Key(indicator: place, part: part, benchmark: value.benchmark)
        }
        if indicator.parts.isEmpty, folded == Vocabulary.fold(indicator.id.text) {
            return Key(indicator: place, part: nil, benchmark: value.benchmark)
        }
        report(
            "`\(value.name.text)` has no row called `\(row.text)`", row,
            indicator.parts.isEmpty ? "leave `row` empty: it has only one" : "one of " + SeriesMaker.list(indicator),
            &context)
        return nil
    }

    // MARK: - Ids that are mistyped where they are written down

    /// An indicator that no row is about, and the rows about one of nearly its name.
    private struct Misspelt {
        let id: LocalID
        let name: SourceText
        let count: Int
    }

    /// Names that several rows bear and no indicator, where one that no row is about is nearly called so: of one place and
    /// many, the one is the slip.
    private func misspelt(_ rows: [TabledRow]) -> [String: Misspelt] {
        let uses = Dictionary(grouping: rows) { Vocabulary.fold($0.name.text) }
        let unknown = uses.filter { indicators[$0.key] == nil && parts[$0.key] == nil && $0.value.count > 1 }
        guard !unknown.isEmpty else { return [:] }
        let unused = scorecard.indicators.filter { indicator in
            ([indicator.printedCode, indicator.id.text] + indicator.parts.map(\.id.text)).allSatisfy {
                uses[Vocabulary.fold($0)] == nil
            }
        }
        let names = KnownNames(unused.map(\.id.text))
        return unknown.compactMapValues { rows in
            guard let near = names.nearest(to: rows[0].name.text),
                let slip = unused.first(where: { $0.id.text == near })
            else { return nil }
            return Misspelt(id: slip.id, name: rows[0].name, count: rows.count)
        }
    }

    private func report(_ slip: Misspelt, _ context: inout ReadingContext) {
        context.report(
            .unknownIndicator,
            "no figure is about `\(slip.id.text)`, and `\(slip.name.text)`, which \(slip.count) rows are about, is not here",
            at: slip.id.span, help: "write `\(slip.name.text)` if that is meant; if it is another indicator, add it",
            related: [.init(slip.name.span, "the first of them")], subject: .init(entity: scorecard.id.full))
    }

    private static func list(_ indicator: Indicator) -> String {
        indicator.parts.map { "`\($0.id.text)`" }.joined(separator: ", ")
    }

    /// A fault of many rows is told at the first of them.
    private func report(
        _ message: String, _ place: SourceText, _ help: String, _ context: inout ReadingContext
    ) {
        let isTold = context.problems.contains {
            $0.id == ReadingKind.unknownIndicator.rawValue && $0.message == message && $0.span.file === place.file
        }
        if !isTold {
            context.report(
                .unknownIndicator, message, at: place.span, help: help, subject: .init(entity: scorecard.id.full))
        }
    }
}

extension Indicator {
    /// Changes one of its rows; its own for nil.
    fileprivate mutating func update(_ part: Int?, _ change: (inout IndicatorRow) -> Void) {
        if let part { change(&parts[part]) } else { change(&own) }
    }
}
