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
            MeasureGroups(groups: .byHolder(measures), context: context)
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
        ForEach(groups.prefix(RowLimit.page)) { group in
            p(.class("holder")) { EntityLink(group.holder, context) }
            MeasureList(measures: group.measures.map(\.withoutIDs), scope: group.holder.scope, context: context)
        }
    }
}

extension [MeasureGroups.Group] {
    /// The measures of a thread, with neighbours that belong to one thing together.
    static func byHolder(_ measures: [LinkedRecommendation.TiedMeasure]) -> Self {
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
