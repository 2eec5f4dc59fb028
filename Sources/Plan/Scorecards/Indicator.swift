package import Diagnostics

/// Something that is measured again and again: a code of the source with one or more rows of figures.
package struct Indicator: Sendable {
    /// Parts that add up: `A + B = C`, `C + D = 100%`.
    package struct PartSum: Sendable {
        /// What the parts come to.
        package enum Total: Sendable {
            case row(LocalID)
            case figure(Figure)
        }

        /// The rows that are added.
        package let parts: [LocalID]
        /// What they come to.
        package let total: Total
        /// As it is written.
        package let source: SourceText

        package init(parts: [LocalID], total: Total, source: SourceText) {
            self.parts = parts
            self.total = total
            self.source = source
        }
    }

    /// What is said of it as a whole, and of its row where it has only one.
    package var own: IndicatorRow
    /// Its rows, where it has several.
    package var parts: [IndicatorRow] = []
    /// The code that the source prints, which need not be an id.
    package var code: SourceText?
    /// The part of the scorecard that it stands in.
    package var area: PlainText?
    /// How often it is collected.
    package var frequency: Written<Frequency>?
    /// How often the figures of others are.
    package var benchmarkFrequency: Written<Frequency>?
    /// What adds up.
    package var sums: [PartSum] = []
    /// The recommendations that it says something about.
    package var answers: [ReferenceText] = []
    /// The actions, sections and measures that it shows the effect of.
    package var shows: [ReferenceText] = []
    /// The ids that it had before.
    package var formerly: [LocalID] = []

    /// Makes an indicator with nothing in it yet.
    package init(_ own: IndicatorRow) { self.own = own }

    /// Its id in its scorecard.
    package var id: LocalID { own.id }
    /// What it is called.
    package var title: PlainText { own.title }
    /// Who may see it.
    package var audience: Audience { own.audience }
    /// Its rows of figures, at least one.
    package var rows: [IndicatorRow] { parts.isEmpty ? [own] : parts }
    /// What the source calls it by: its code, or the id.
    package var printedCode: String { code?.text ?? id.text }
}
