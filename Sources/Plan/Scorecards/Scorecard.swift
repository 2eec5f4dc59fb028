package import Diagnostics

/// A board's set of indicators with their figures: a dashboard, a scorecard, a performance report.
package struct Scorecard: Sendable {
    /// Who ties indicators to the plan.
    package enum Ties: String, Sendable, CaseIterable {
        case ours, stated
    }

    /// A stage of another order over the same indicators, such as a child's way through the services.
    package struct Stage: Sendable {
        /// What it is called.
        package var title: PlainText
        /// What it may come to.
        package var outcomes: [PlainText] = []
        /// The indicators that tell of it.
        package var indicators: [ReferenceText] = []
        /// Those that the source names without any figures.
        package var named: [PlainText] = []
        /// What stands between it and the next stage.
        package var then: PlainText?

        package init(title: PlainText) { self.title = title }
    }

    /// Its scope: the name of its folder.
    package let scope: SourceText
    /// What it is called.
    package var title: PlainText
    /// The board that it is made for.
    package var board: PlainText?
    /// When it was made.
    package var date: WrittenWhen?
    /// Who made it.
    package var producer: PlainText?
    /// Where it can be read.
    package var source: PlainText?
    /// How many indicators the source says that it has.
    package var printedCount: Written<Int>?
    /// Where others published all its figures: document and page.
    package var publishedIn: PlainText?
    /// What the source means by its direction of travel.
    package var directionMeaning: PlainText?
    /// By how much a figure may change before it counts as a change, as a share of the earlier figure.
    package var tolerance: Written<Figure>?
    /// Who tied its indicators to the plan; the source, where nothing is said.
    package var ties: Written<Ties>?
    /// The time that its targets are for.
    package var targetsFor: Written<Period>?
    /// The words that the source prints in place of figures.
    package var words: [PrintedWord] = []
    /// What the other order of its indicators is called.
    package var stagesTitle: PlainText?
    /// The other order of its indicators.
    package var stages: [Stage] = []
    /// The indicators, in the order of the source.
    package var indicators: [Indicator] = []
    /// What is said of it.
    package var prose: [Prose] = []
    /// Who may see it.
    package var audience: Audience = .everyone

    /// The folder that scorecards stand in.
    package static let folder = "scorecards"

    /// Makes a scorecard with nothing in it yet.
    package init(scope: SourceText, title: PlainText) {
        self.scope = scope
        self.title = title
    }

    /// Its id in the whole site.
    package var id: EntityID { EntityID(scope: scope.text) }

    /// The id of one of its indicators or rows in the whole site.
    package func id(_ local: LocalID) -> EntityID { EntityID(scope: scope.text, local: local.text) }

    /// Whether its source prints which way some of its rows are going.
    package var printsDirections: Bool { indicators.contains { $0.rows.contains { !$0.printed.isEmpty } } }

    /// The row of an id.
    package func row(_ id: LocalID) -> IndicatorRow? {
        indicators.lazy.flatMap(\.rows).first { $0.id.text == id.text }
    }

    /// Its areas with their indicators, in the order in which they first appear; without a name those of none.
    package var areas: [(name: PlainText?, indicators: [Indicator])] {
        var areas: [(name: PlainText?, indicators: [Indicator])] = []
        var places: [String: Int] = [:]
        for indicator in indicators {
            let key = Vocabulary.fold(indicator.area?.text ?? "")
            if let place = places[key] {
                areas[place].indicators.append(indicator)
            } else {
                places[key] = areas.count
                areas.append((indicator.area, [indicator]))
            }
        }
        return areas
    }
}
