import HTMLKit
import Plan

/// A page while it is written: its bytes, what it has given out and explained, and what it knows of the site.
///
/// There is one of each page. It is handed from what writes to what writes, and nobody keeps it.
struct Page: HTMLOutput, ~Copyable {
    /// What the page knows of the site. It never changes.
    let context: PageContext
    var html: HTMLWriter
    /// The ids that the page has given out.
    var ids = PageIDs()
    /// The abbreviations that the page has explained.
    var abbreviations = PageAbbreviations()
    /// The plans' own words for times that stand on the page.
    var bands = PageBands()
    /// Whether the page says that something is dated before its plan.
    var earlyDates = EarlyDates.unsaid
    /// The table that is being written.
    var parts: TableParts?
    /// The parts that were written, with their headings.
    var contents: [(anchor: Anchor, heading: String)] = []
    /// The heading of the part that is being written.
    var partHeading: String?
    /// The style sheets that what was written needs.
    var sheets: Set<PageSheet> = []
    /// Whether what is being written reproduces a plan or figures as they were agreed: everything stays in its place.
    var isReproducing = false
    /// Whether the page has said whose word the statuses on it are.
    var hasSaidWhoseWord = false
    /// Where it was last said that there is nothing to say.
    var silence: Range<Int>?
    /// What is written when the rest of the page is, with its places, in their order.
    private var insertions: [(offset: Int, write: (inout Page) -> Void)] = []

    init(_ context: PageContext, into html: consuming HTMLWriter) {
        self.context = context
        self.html = html
        self.html.useMarks(of: context.words.language)
    }

    mutating func withHTML<Result>(_ write: (inout HTMLWriter) -> Result) -> Result { write(&html) }

    /// The words of the page: those of its plan, where that calls things by names of its own.
    var words: Words { context.words }

    /// Says that what is written needs a style sheet of its own.
    mutating func needs(_ sheet: PageSheet) { sheets.insert(sheet) }

    /// Writes a part of the page.
    mutating func add(_ component: some Component) { component.write(to: &self) }

    /// Writes a part that tells of another day, and shares what the page has given out and explained.
    mutating func part(of publication: Publication, _ write: (inout Page) -> Void) {
        var part = Page(PageContext(publication, at: context.first, on: context.medium), into: HTMLWriter(capacity: 0))
        part.ids = ids
        part.abbreviations = abbreviations
        part.bands = bands
        part.earlyDates = earlyDates
        write(&part)
        part.finish()
        ids = part.ids
        abbreviations = part.abbreviations
        bands = part.bands
        earlyDates = part.earlyDates
        sheets.formUnion(part.sheets)
        html.append(0..<part.html.count, of: part.html)
    }

    /// Leaves a place for what can only be written when the rest of the page is.
    mutating func addAtEnd(_ component: some Component) {
        insertions.append((html.count, { component.write(to: &$0) }))
    }

    /// Writes what places were left for, the last first, so that no place moves before its turn.
    mutating func finish() {
        for insertion in insertions.reversed() {
            var piece = html.another
            swap(&piece, &html)
            insertion.write(&self)
            swap(&piece, &html)
            html.insert(piece, at: insertion.offset)
        }
        insertions = []
    }
}
