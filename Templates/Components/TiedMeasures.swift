import HTMLKit
import Linking
import Plan

/// The measures of a thread: first those that carry its tag, then those that are tied through what they belong to.
struct TiedMeasures: HTML {
    let measures: [LinkedRecommendation.TiedMeasure]
    let context: PageContext

    private var words: Words { context.words }

    var body: some HTML {
        group(words.headings.taggedMeasures, measures.filter(\.isTagged), none: words.headings.noTaggedMeasures)
        group(words.headings.inheritedMeasures, measures.filter { !$0.isTagged }, none: words.headings.noOtherMeasures)
    }

    @HTMLBuilder
    private func group(
        _ title: String, _ measures: [LinkedRecommendation.TiedMeasure], none: String
    ) -> some HTML {
        h3 { title }
        if measures.isEmpty {
            p(.class("none")) { none }
        } else {
            ForEach(byHolder(measures).prefix(RowLimit.page)) { group in
                p(.class("holder")) { EntityLink(group.holder, context) }
                MeasureList(
                    measures: group.measures.map(\.withoutIDs), scope: group.holder.scope, context: context)
            }
        }
    }

    private func byHolder(
        _ measures: [LinkedRecommendation.TiedMeasure]
    ) -> [(holder: EntityID, measures: [Measure])] {
        var groups: [(holder: EntityID, measures: [Measure])] = []
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
