package import Diagnostics

/// A row of figures under an indicator's code. Rows of one code have names, targets, polarities and owners of their own.
package struct IndicatorRow: Sendable {
    /// A place from which figures are not compared with earlier ones.
    package struct Break: Sendable {
        /// The first period after it.
        package let from: Written<Period>
        /// What changed.
        package var reason: PlainText?

        package init(from: Written<Period>, reason: PlainText?) {
            self.from = from
            self.reason = reason
        }
    }

    /// A period from which the limits of a row's chart are worked out anew, because what makes the figures was changed. A
    /// person decides that, on a day and for a reason; it is never done by a rule.
    package struct Recalculation: Sendable {
        /// The first period with the new limits.
        package let from: Written<Period>
        /// The post or board that decided it.
        package var decidedBy: PlainText?
        /// The day of the decision.
        package let decidedOn: Written<Day>
        /// What was changed.
        package var reason: PlainText

        package init(from: Written<Period>, decidedBy: PlainText, decidedOn: Written<Day>, reason: PlainText) {
            self.from = from
            self.decidedBy = decidedBy
            self.decidedOn = decidedOn
            self.reason = reason
        }
    }

    /// Its id in its scorecard; that of the indicator where it is the only row.
    package let id: LocalID
    /// What it is called.
    package var title: PlainText
    /// What is counted or measured, as the source calls it.
    package var unit: SourceText?
    /// Which time its figures tell of.
    package var basis: Written<Basis>?
    /// Where its figures stop being comparable.
    package var breaks: [Break] = []
    /// From where on the limits of its chart are worked out anew.
    package var recalculations: [Recalculation] = []
    /// The row whose figures its percentages are of.
    package var percentageOf: LocalID?
    /// The row whose figures stand above the line of its percentages.
    package var numerator: LocalID?
    /// The fewest that one of its percentages is of.
    package var smallestBase: Written<Int>?
    /// The row that says of how many its figures are the mean.
    package var meanOf: LocalID?
    /// Whether its indicator is a mean, and it is a part that does not say of how many.
    package var isOfMean = false
    /// The row whose figures it adds up over time, by its basis and periods.
    package var accumulates: LocalID?
    /// A row elsewhere that has the same figures.
    package var sameAs: SourceText?
    /// Whom or what it counts, where that is said.
    package var counts: Written<CountedKind>?
    /// Where others published its figures, which then are no secret.
    package var publishedIn: PlainText?
    /// Whether more is better.
    package var polarity: Written<Polarity>?
    /// What it should reach.
    package var target: Written<Target>?
    /// The time that the target is for.
    package var targetFor: Written<Period>?
    /// By when it should be reached.
    package var targetBy: WrittenWhen?
    /// Why the target is what it is.
    package var rationale: PlainText?
    /// What the source prints of its direction of travel.
    package var printed = PrintedDirection(arrow: nil, colour: nil)
    /// Who provides the figures.
    package var provider: PlainText?
    /// Who answers for it and explains it.
    package var owner: PlainText?
    /// Who enters the figures.
    package var enteredBy: PlainText?
    /// Who signs them off.
    package var signedOffBy: PlainText?
    /// The rows whose sum is the total that a share is of.
    package var totalOf: [LocalID] = []
    /// The period that progress is measured from.
    package var baseline: Written<Period>?
    /// What readers must know of the figures.
    package var dataQuality: PlainText?
    /// The definition.
    package var prose: [Prose] = []
    /// Who may see it.
    package var audience: Audience = .everyone
    /// Its values.
    package var values = Series()
    /// The values of others that it is compared with.
    package var benchmarks: [Benchmark: Series] = [:]

    /// Makes a row with nothing in it yet.
    package init(id: LocalID, title: PlainText) {
        self.id = id
        self.title = title
    }

    /// The basis of one of its values.
    package func basis(of value: Observation) -> Basis? { (value.basis ?? basis)?.value }

    /// Its benchmarks, in their usual order.
    package var sortedBenchmarks: [(kind: Benchmark, series: Series)] {
        benchmarks.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
