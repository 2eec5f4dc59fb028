package import Diagnostics

/// One value of a row: what was measured for a period, or what stands in its place.
package struct Observation: Sendable {
    /// How settled a value is.
    package enum Status: String, Sendable, CaseIterable {
        case provisional, revised, final
    }

    /// The time that it tells of.
    package let period: Written<Period>
    /// The number; nil where none is printed or shown.
    package var figure: Figure?
    /// What stands in its place, or beside it.
    package var symbol: ValueSymbol?
    /// What the source prints, letter by letter.
    package var printed: SourceText
    /// The basis, where it is not that of its row.
    package var basis: Written<Basis>?
    /// How settled it is.
    package var status: Written<Status>?
    /// The day on which the data stood so.
    package var dataAsAt: Written<Day>?
    /// The day on which it took the place of an earlier value.
    package var revisedOn: Written<Day>?
    /// The paper or table that it was published in.
    package var publishedIn: PlainText?
    /// Why it is kept back in this edition, which then knows neither its figure nor what is printed.
    package var keptBack: KeptBack?
    /// Where others published it, for which alone it is shown though it is small.
    package var exemption: PlainText?

    /// Makes a value with nothing in it yet.
    package init(period: Written<Period>, printed: SourceText) {
        self.period = period
        self.printed = printed
    }

    /// The first day on which it can have been known.
    package var known: Day { revisedOn?.value ?? dataAsAt?.value ?? period.value.lastDay }
}

/// The values of a row, or of a benchmark beside it, in the order of their periods; of one period the latest stands last.
package struct Series: Sendable {
    /// All of them, those that were revised too.
    package var all: [Observation] = []

    package init() {}

    /// The values that stand: of each period the last.
    package var standing: [Observation] {
        all.indices.filter { index in
            index + 1 == all.count || all[index + 1].period.value != all[index].period.value
        }.map { all[$0] }
    }

    /// Those that have a figure.
    package var figures: [Observation] { standing.filter { $0.figure != nil } }

    /// The value that stands for a period.
    package subscript(period: Period) -> Observation? { all.last { $0.period.value == period } }

    /// What an earlier value of a period was before it was revised.
    package func earlier(than observation: Observation) -> [Observation] {
        Array(all.filter { $0.period.value == observation.period.value }.dropLast())
    }
}
