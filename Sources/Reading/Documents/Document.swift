import Diagnostics
import Plan

/// A Markdown document, taken apart by the grammar that all of them share: front matter, text, entries.
struct Document {
    /// The part between the `---` lines.
    var front: Record
    /// The columns that its entries can have beside their fields.
    var columns: [Column] = []
    /// What stands before and between the entries.
    var root: Body
    /// The entries, in order.
    var entries: [Entry] = []
    /// The headings that begin an entry and have no id.
    var withoutID: [HeadingWithoutID] = []
    /// Whether there was another that could not be kept, because nobody can tell its id.
    var hasLostEntry = false

    /// The text, lists and headings that belong to the document or to one entry.
    struct Body {
        /// The lists and texts under headings that the definition names.
        var parts: [FieldKey: Part] = [:]
        /// Everything else.
        var prose: [Prose] = []

        /// The items of a list; empty when it is not there.
        func items(_ key: FieldKey) -> [ListItem] { parts[key]?.items ?? [] }

        /// The text under a heading; nil when it is not there.
        func prose(_ key: FieldKey) -> Prose? { parts[key]?.prose.first }
    }

    /// A heading that the definition names, and what stands under it.
    struct Part {
        /// The heading.
        let heading: SourceText
        /// Its list.
        var items: [ListItem] = []
        /// Its text.
        var prose: [Prose] = []
    }

    /// An item of a list: its own text, and the items beneath it.
    struct ListItem {
        let text: SourceText
        var children: [ListItem] = []
    }

    /// An entry: a heading that begins with an id, its fields, lists and texts.
    struct Entry {
        /// Its id.
        let id: LocalID
        /// The rest of the heading.
        let title: PlainText
        /// Its field lines.
        var fields: Record
        /// The values of the plan's own columns, by key.
        var columns: [String: PlainText] = [:]
        /// Its lists and texts.
        var body = Body()
        /// Whether it groups the entries behind it.
        var isGroup = false
        /// Whether its heading was told to be none.
        var isTold = false
        /// Whether nobody can tell its id either: what stands below it is read, so that its own faults are seen, and kept
        /// nowhere.
        var isLost = false
    }
}
