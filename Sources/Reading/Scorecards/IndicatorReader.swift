import Diagnostics
import Parallel
import Plan

/// Reads the entries of `indicators.md`: each an indicator, or a row of one.
struct IndicatorReader {
    private let scope: String
    private let audiences: [String]
    private let publishedIn: PlainText?

    init(_ scorecard: Scorecard, _ audiences: [String]) {
        scope = scorecard.scope.text
        publishedIn = scorecard.publishedIn
        self.audiences = audiences
    }

    /// The indicators with their rows, in the order in which they stand.
    func read(_ entries: [Document.Entry], _ context: inout ReadingContext) -> [Indicator] {
        var indicators: [Indicator] = []
        var places: [String: Int] = [:]
        let names = Once<KnownNames>()
        for entry in entries where entry.fields.text(.rowOf) == nil {
            let indicator = indicator(entry, &context)
            if places[indicator.id.text] == nil { places[indicator.id.text] = indicators.count }
            indicators.append(indicator)
        }
        for entry in entries {
            guard let source = entry.fields.text(.rowOf) else { continue }
            reportMisplaced(in: entry, &context)
            guard let place = places[source.text] else {
                context.report(
                    .unknownIndicator, "nothing here is an indicator called `\(source.text)`", at: source.span,
                    help: names.value { KnownNames(places.keys.sorted()) }.help(for: source.text).orElse(
                        "write the id of the entry that it is a row of"),
                    subject: entry.fields.subject(.rowOf))
                continue
            }
            var row = row(entry, &context)
            row.inherit(from: indicators[place].own)
            indicators[place].parts.append(row)
        }
        for index in indicators.indices { indicators[index].inherit(publishedIn: publishedIn) }
        return SumReader(scope: scope).resolve(indicators, &context)
    }

    private func indicator(_ entry: Document.Entry, _ context: inout ReadingContext) -> Indicator {
        let fields = entry.fields
        var indicator = Indicator(row(entry, &context))
        indicator.code = fields.text(.code)
        indicator.area = fields.plain(.area)
        indicator.frequency = fields.choice(.frequency, of: Frequency.self, &context)
        indicator.benchmarkFrequency = fields.choice(.benchmarkFrequency, of: Frequency.self, &context)
        indicator.sums = fields.text(.addsUp).map { SumReader(scope: scope).read($0, &context) } ?? []
        indicator.answers = fields.references(.answers)
        indicator.shows = fields.references(.shows)
        indicator.formerly = fields.ids(.formerly, &context)
        return indicator
    }

    private func row(_ entry: Document.Entry, _ context: inout ReadingContext) -> IndicatorRow {
        let fields = entry.fields
        var row = IndicatorRow(id: entry.id, title: entry.title)
        row.unit = fields.text(.unit)
        row.basis = fields.choice(.basis, of: Basis.self, &context)
        row.breaks = fields.breaks(&context)
        row.recalculations = fields.recalculations(&context)
        row.percentageOf = fields.ids(.percentageOf, &context).first
        row.numerator = fields.ids(.numerator, &context).first
        row.meanOf = fields.ids(.meanOf, &context).first
        row.accumulates = fields.ids(.accumulates, &context).first
        row.sameAs = fields.text(.sameAs)
        row.counts = fields.choice(.counts, of: CountedKind.self, &context)
        row.smallestBase = fields.written(.smallestBase, &context)
        row.publishedIn = fields.publication(&context)
        row.polarity = fields.choice(.polarity, of: Polarity.self, &context)
        row.target = fields.text(.target).flatMap { TargetReader.read($0, fields.subject(.target), &context) }
        row.targetFor = fields.period(.targetFor, &context)
        row.targetBy = fields.when(.targetBy, &context)
        row.rationale = fields.plain(.rationale)
        row.printed = PrintedDirection(
            arrow: fields.arrow(&context),
            colour: fields.choice(.printedColour, of: PrintedDirection.Colour.self, &context))
        row.provider = fields.name(.provider, &context)
        row.owner = fields.name(.owner, &context)
        row.enteredBy = fields.name(.enteredBy, &context)
        row.signedOffBy = fields.name(.signedOffBy, &context)
        row.totalOf = fields.ids(.totalOf, &context)
        row.baseline = fields.period(.baseline, &context)
        row.dataQuality = fields.plain(.dataQuality)
        row.prose = entry.body.prose
        row.audience = fields.audience(audiences, &context)
        row.benchmarks = Dictionary(
            fields.benchmarks(&context).map { ($0, Series()) }, uniquingKeysWith: { first, _ in first })
        return row
    }

    /// Fields that say something of an indicator as a whole, and stand with one of its rows, where they would be lost.
    private func reportMisplaced(in entry: Document.Entry, _ context: inout ReadingContext) {
        let keys: [FieldKey] = [
            .code, .area, .frequency, .benchmarkFrequency, .addsUp, .answers, .shows, .formerly,
        ]
        for key in keys {
            guard let value = entry.fields[key] else { continue }
            context.report(
                .unknownField, "`\(key.rawValue)` is said of an indicator, and this is a row of one", at: value.span,
                help: "put the line under the entry that it is a row of")
        }
    }
}

extension Indicator {
    /// Takes from the scorecard where its figures were published, unless it says another place.
    fileprivate mutating func inherit(publishedIn place: PlainText?) {
        own.publishedIn = own.publishedIn ?? place
        for index in parts.indices { parts[index].publishedIn = parts[index].publishedIn ?? place }
    }
}

extension IndicatorRow {
    /// Takes from the indicator what a row need not say again.
    fileprivate mutating func inherit(from own: IndicatorRow) {
        unit = unit ?? own.unit
        counts = counts ?? own.counts
        smallestBase = smallestBase ?? own.smallestBase
        // Of how many, each row says for itself.
        isOfMean = own.meanOf != nil && meanOf == nil && percentageOf == nil
        publishedIn = publishedIn ?? own.publishedIn
        basis = basis ?? own.basis
        breaks = breaks.isEmpty ? own.breaks : breaks
        polarity = polarity ?? own.polarity
        targetFor = targetFor ?? own.targetFor
    }
}

extension String {
    /// The text, or another where it is empty.
    func orElse(_ other: String) -> String { isEmpty ? other : self }
}
