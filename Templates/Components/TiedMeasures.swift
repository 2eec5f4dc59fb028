import Graph
import HTMLKit
import Plan

/// The measures of a thread: first those that carry its tag, then those that are tied through what they belong to.
struct TiedMeasures: HTML {
    private typealias Tied = LinkedRecommendation.TiedMeasure

    private let tagged: Portion<LinkedRecommendation.TiedMeasure>
    private let others: Portion<LinkedRecommendation.TiedMeasure>
    let context: PageContext

    private var words: Words { context.words }

    init(measures: [LinkedRecommendation.TiedMeasure], context: PageContext) {
        func portion(_ isTagged: Bool) -> Portion<LinkedRecommendation.TiedMeasure> {
            context.portion(of: measures.filter { $0.isTagged == isTagged }) {
                RowWeight.link * 2 + RowWeight.measure($0.measure)
            }
        }
        tagged = portion(true)
        others = portion(false)
        self.context = context
    }

    var body: some HTML {
        if context.isFirst || !tagged.elements.isEmpty || !others.elements.isEmpty {
            PageSection(.measures, words.headings.howWeWillKnow) {
                group(words.headings.taggedMeasures, tagged, none: words.headings.noTaggedMeasures)
                group(words.headings.inheritedMeasures, others, none: words.headings.noOtherMeasures)
            }
        }
    }

    @HTMLBuilder
    private func group(_ title: String, _ measures: Portion<Tied>, none: String) -> some HTML {
        if context.isFirst || !measures.elements.isEmpty {
            h3 { title }
            if measures.count == 0 { p(.class("none")) { none } }
            MeasureGroups(groups: .byHolder(measures.elements), context: context)
            GoesOn(measures, .measures, context)
        }
    }
}

/// Measures under what they belong to.
struct MeasureGroups: HTML {
    /// What measures belong to, and the measures.
    typealias Group = (holder: EntityID, measures: [Measure])

    let groups: [Group]
    let context: PageContext

    var body: some HTML {
        ForEach(groups) { group in
            p(.class("holder")) { EntityLink(group.holder, context) }
            MeasureList(measures: group.measures.map(\.withoutIDs), scope: group.holder.scope, context: context)
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

extension Measure {
    /// The measure as it is shown away from its own page, where its id is nobody's address.
    var withoutIDs: Measure {
        var copy = Measure(text: text)
        copy.parts = parts.map(\.withoutIDs)
        return copy
    }
}
