import Graph
import HTMLKit
import Plan

/// The measures of a thread: first those that carry its tag, then those that are tied through what they belong to.
struct TiedMeasures: Component {
    private typealias Tied = LinkedRecommendation.TiedMeasure

    private let tagged, others: [Tied]

    init(of recommendation: LinkedRecommendation) {
        tagged = recommendation.taggedMeasures
        others = recommendation.inheritedMeasures
    }

    func cutLists(_ cuts: inout ListCuts, for context: PageContext) {
        func weight(_ tied: Tied) -> Int { RowWeight.link * 2 + RowWeight.measure(tied.measure) }
        cuts.cut(.taggedMeasures, tagged, weight: weight)
        cuts.cut(.otherMeasures, others, weight: weight)
    }

    func write(to page: inout Page) {
        let context = page.context
        let words = page.words.headings
        let tagged = context.portion(.taggedMeasures, of: tagged)
        let others = context.portion(.otherMeasures, of: others)
        guard !tagged.elements.isEmpty || !others.elements.isEmpty else { return }
        page.section(.measures, words.howWeWillKnow) { page in
            writeGroup(words.taggedMeasures, tagged, to: &page)
            writeGroup(words.inheritedMeasures, others, to: &page)
        }
    }

    private func writeGroup(_ title: String, _ measures: Portion<Tied>, to page: inout Page) {
        if !measures.elements.isEmpty {
            page.placedHeading(3, title)
            page.add(MeasureGroups(groups: .byHolder(measures.elements)))
            page.goesOn(measures, .measures)
        }
    }
}

/// Measures under what they belong to.
struct MeasureGroups: Component {
    /// What measures belong to, and the measures.
    typealias Group = (holder: EntityID, measures: [Measure])

    let groups: [Group]

    func write(to page: inout Page) {
        for group in groups {
            page.p(.class("holder")) { $0.add(EntityLink(group.holder)) }
            page.add(
                MeasureList(
                    measures: group.measures, scope: group.holder.scope, holder: group.holder, isOwnPage: false))
        }
    }
}

extension [MeasureGroups.Group] {
    /// The measures of a thread, with neighbours that belong to one thing together.
    static func byHolder(_ measures: some Sequence<LinkedRecommendation.TiedMeasure>) -> Self {
        var groups: Self = []
        for measure in measures {
            if groups.last?.holder == measure.holder {
                groups[groups.count - 1].measures.append(measure.measure)
            } else {
                groups.append((measure.holder, [measure.measure]))
            }
        }
        return groups
    }
}
