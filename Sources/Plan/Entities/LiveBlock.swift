package import Diagnostics

/// A live block in a text: it is replaced by what the plan says, or sets off the text within it.
package enum LiveBlock: Sendable {
    /// What the plan says about what was asked for.
    case query(BlockQuery)
    /// A table of the author's own.
    case table(AuthoredTable)
    /// Text that is set off, or that only some may read.
    case container(BlockContainer)

    /// The block, when only some may read it.
    package var restricted: BlockContainer? {
        if case .container(let container) = self, container.kind == .only { container } else { nil }
    }
}

/// What a block asks the plan for.
package struct BlockQuery: Sendable {
    /// What it shows. The raw value is the block's name.
    package enum Kind: String, Sendable, CaseIterable {
        /// Progress in words and figures.
        case summary
        /// The sum that closes, by plan.
        case sum
        /// Actions as a table.
        case actions
        /// What slipped or may slip, why, and what is done about it.
        case exceptions
        /// Later dates that were asked for and not agreed.
        case decisions
        /// What is due when.
        case deadlines
        /// What changed in the actions: since a day, or between two states that were kept.
        case changes
        /// What changed for children.
        case difference
        /// Who has not reported.
        case waiting
        /// The thread of a recommendation in short.
        case thread
        /// How one will know.
        case measures
        /// The judgements of inspections.
        case judgements
        /// Figures of scorecards, and what they say.
        case scorecard
        /// The versions of plans.
        case versions
        /// The abbreviations that the page uses.
        case abbreviations
        /// What was promised to young people, and how it is going.
        case promises
        /// What is due next of that.
        case comingUp = "coming-up"
        /// What young people said, and what was done.
        case youSaidWeDid = "you-said-we-did"
        /// Words of the glossary, explained.
        case wordsExplained = "words-explained"
    }

    /// Where what young people were promised is written.
    package enum Promises: String, Sendable, CaseIterable {
        case recommendations, sections, actions
        /// Beside the steps, or the action where its steps have none: each with its own date.
        case steps
    }

    /// How promises are put together.
    package enum Grouping: String, Sendable, CaseIterable {
        case topic
    }

    /// What it shows.
    package let kind: Kind
    /// Of which actions.
    package var filter = ActionFilter()
    /// Of which rows of figures.
    package var indicators = IndicatorFilter()
    /// Of which inspections, by id; empty for all.
    package var inspections: [ReferenceText] = []
    /// The day, and the snapshots, between which changes are told; without `to` they are told up to the page's day.
    package var since: Day?
    package var from, to: SourceText?
    /// What the promises are that it shows.
    package var promises = Promises.sections
    /// How these are put together; nil for one after the other.
    package var grouping: Grouping?
    /// How many months it looks ahead.
    package var months = 6
    /// The groups of young people whose words it shows; empty for all.
    package var groups: [SourceText] = []
    /// The words that it explains; empty for all.
    package var terms: [SourceText] = []
    /// The columns of its table, in order; empty means the usual ones.
    package var columns: [SourceText] = []
    /// Where the block stands.
    package let span: Span

    /// A query for everything.
    package init(_ kind: Kind, span: Span) {
        self.kind = kind
        self.span = span
    }
}

/// Text within a block.
package struct BlockContainer: Sendable {
    /// What becomes of the text. The raw value is the block's name.
    package enum Kind: String, Sendable, CaseIterable {
        /// A callout.
        case note
        /// Set off from the text around it, and without a number in reports.
        case display
        /// Read only by an audience and narrower ones. An edition that has it has the text in place of the block.
        case only
        /// The same for young people.
        case plain
        /// Words for young people, with a drawing beside them.
        case pictured
    }

    /// What becomes of the text.
    package let kind: Kind
    /// The text. It holds no blocks.
    package var prose: Prose
    /// What stands beside the text.
    package let drawing: Drawing?
    /// Who may see it.
    package let audience: Audience
    /// Where the block stands in the text around it as it was read, in UTF-8 bytes.
    package let range: Range<Int>

    /// Makes a container.
    package init(
        _ kind: Kind, prose: Prose, audience: Audience = .everyone, drawing: Drawing? = nil, range: Range<Int>
    ) {
        self.kind = kind
        self.prose = prose
        self.drawing = drawing
        self.audience = audience
        self.range = range
    }
}

/// A table that an author wrote: a caption, a heading row, rows.
package struct AuthoredTable: Sendable {
    /// What the table shows.
    package var caption: PlainText
    /// The cells of the heading row.
    package var header: [Prose]
    /// The rows; each has as many cells as the header.
    package var rows: [[Prose]]

    /// Makes a table.
    package init(caption: PlainText, header: [Prose], rows: [[Prose]]) {
        self.caption = caption
        self.header = header
        self.rows = rows
    }
}
