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
struct Gap: Component {
    /// More ids than this are counted: the table of the page has them all.
    private static let most = 40
    let gap: GapItem
    /// Whether it stands where that it is missing is said already.
    let isBelowItsName: Bool

    init(_ phrase: Phrase) { self.init(GapItem(phrase: phrase)) }

    init(_ gap: GapItem, isBelowItsName: Bool = false) {
        self.gap = gap
        self.isBelowItsName = isBelowItsName
    }

    func write(to page: inout Page) {
        page.p(.class("gap")) { page in
            if !isBelowItsName {
                page.strong(page.words.gaps.missing)
                page.text(" ")
            }
            page.phrase(gap.phrase) { $0.add(EntityRun(gap.ids, most: Gap.most)) }
        }
    }
}

/// Everything that is missing from something; a sentence when nothing is.
struct GapList: Component {
    let gaps: [GapItem]
    var isBelowItsName = false

    func write(to page: inout Page) {
        if gaps.isEmpty {
            page.p(page.words.gaps.nothingMissing)
        } else {
            page.ul(.class("gaps")) { page in
                for gap in gaps { page.li { $0.add(Gap(gap, isBelowItsName: isBelowItsName)) } }
            }
        }
    }
}

/// Links to entities in a sentence.
struct EntityRun: Component {
    let ids: [EntityID]

    /// More than this are counted.
    let most: Int

    /// After how many characters of its title each is cut; nil where they are called by their ids alone.
    let longest: Int?

    init(_ ids: [EntityID], most: Int = .max, longest: Int? = nil) {
        self.ids = ids
        self.most = most
        self.longest = longest
    }

    func write(to page: inout Page) {
        for index in ids.indices.prefix(most) {
            if index > 0 { page.text(separator(page.words)) }
            page.add(EntityLink(ids[index], hasTitle: longest != nil, longest: longest))
        }
        if ids.count > most {
            page.text(" ")
            page.text(page.words.views.overview.more(ids.count - most))
        }
    }

    /// Titles have commas of their own.
    private func separator(_ words: Words) -> String { longest == nil ? words.site.listSeparator : "; " }
}

extension Gap {
    static let examples = [
        ComponentExample(\.gap, \.missing) { page in page.add(Gap(page.words.gaps.noDifference)) },
        ComponentExample(\.gap, \.several) { page in
            let words = page.words.gaps
            page.add(GapList(gaps: [words.noDifference, words.nothingCompleted].map { GapItem(phrase: $0) }))
        },
        ComponentExample(\.gap, \.none) { page in page.add(GapList(gaps: [])) },
    ]
}
