import HTMLKit
import Plan

/// Something that is missing from the thread.
struct GapItem {
    /// What is missing; `actions` is the place of those that it is missing from.
    let phrase: Phrase
    /// Its name, short enough for a cell.
    var name = ""
    /// What it is missing from.
    var ids: [EntityID] = []
}

/// Something that is missing, said out loud.
struct Gap: HTML {
    /// More ids than this are counted: the table of the page has them all.
    private static let most = 40
    let gap: GapItem
    let context: PageContext

    init(_ phrase: Phrase, _ context: PageContext) { self.init(GapItem(phrase: phrase), context) }

    init(_ gap: GapItem, _ context: PageContext) {
        self.gap = gap
        self.context = context
    }

    var body: some HTML {
        p(.class("gap")) {
            strong { context.words.gaps.missing }
            " "
            PhraseText(gap.phrase, EntityRun(gap.ids, context, most: Gap.most))
        }
    }
}

/// Everything that is missing from something; a sentence when nothing is.
struct GapList: HTML {
    let gaps: [GapItem]
    let context: PageContext

    var body: some HTML {
        if gaps.isEmpty {
            p { context.words.gaps.nothingMissing }
        } else {
            ul(.class("gaps")) {
                ForEach(gaps) { gap in li { Gap(gap, context) } }
            }
        }
    }
}

/// Links to entities in a sentence.
struct EntityRun: HTML {
    let ids: [EntityID]
    let context: PageContext

    /// More than this are counted.
    let most: Int

    init(_ ids: [EntityID], _ context: PageContext, most: Int = .max) {
        self.ids = ids
        self.context = context
        self.most = most
    }

    var body: some HTML {
        ForEach(ids.indices.prefix(most)) { index in
            if index > 0 { context.words.site.listSeparator }
            EntityLink(ids[index], context, hasTitle: false)
        }
        if ids.count > most {
            " "
            context.words.views.overview.more(ids.count - most)
        }
    }
}

extension Gap {
    static let examples = [
        ComponentExample(\.gap, \.missing) { Gap($0.words.gaps.noDifference, $0) },
        ComponentExample(\.gap, \.several) { context in
            let words = context.words.gaps
            GapList(gaps: [words.noMeasureHere, words.nothingCompleted].map { GapItem(phrase: $0) }, context: context)
        },
        ComponentExample(\.gap, \.none) { GapList(gaps: [], context: $0) },
    ]
}
