/// Every word and date of the interface in one language. What the council wrote is not among them: its titles, names
/// and the words of its scale stand in the plan.
///
/// It never changes, and is a reference only because every piece of a page asks it: the value holds more than a
/// thousand texts, and copying them took longer than writing the page.
package final class Words: Sendable {
    /// The language, a BCP 47 tag for `lang`.
    package let language: String
    /// What stands around every page.
    package let site: SiteWords
    /// The names of fields and columns.
    package let labels: LabelWords
    /// The headings of pages and their parts, and what stands beneath them when there is nothing.
    package let headings: HeadingWords
    /// How actions stand, beside the words of the council's scale.
    package let status: StatusWords
    /// Where a plan is in its life.
    package let planStates: PlanStateWords
    /// The sum that closes.
    package let sum: SumWords
    /// What came of a section.
    package let outcome: OutcomeWords
    /// What is missing.
    package let gaps: GapWords
    /// Whether recommendations were accepted.
    package let responses: ResponseWords
    /// How it is known that something changed.
    package let evidence: EvidenceWords
    /// Through what something answers a recommendation.
    package let through: ThroughWords
    /// The parts of something in which another is mentioned.
    package let parts: PartWords
    /// Nouns with their numbers.
    package let nouns: NounWords
    /// Dates and other times.
    package let dates: DateWords
    /// The pages that look across plans.
    package let views: ViewWords
    /// How actions and pages are found.
    package let finding: FindingWords
    /// What changed.
    package let changes: ChangeWords
    /// Scorecards.
    package let scorecards: ScorecardWords
    /// Meetings.
    package let meetings: MeetingWords
    /// Papers.
    package let reports: ReportWords
    /// The files in which a report can be had.
    package let papers: PaperWords
    /// The accessibility statement.
    package let statement: StatementWords
    /// The page that shows every component.
    package let gallery: GalleryWords
    /// The names of the council's own that the words were made with.
    private let own: Labels
    /// Makes the words of the language with other names.
    private let make: @Sendable (Labels) -> Words

    init(
        language: String, own: Labels, make: @escaping @Sendable (Labels) -> Words, site: SiteWords, labels: LabelWords,
        headings: HeadingWords, status: StatusWords,
        planStates: PlanStateWords, sum: SumWords, outcome: OutcomeWords, gaps: GapWords,
        responses: ResponseWords, evidence: EvidenceWords, through: ThroughWords, parts: PartWords, nouns: NounWords,
        dates: DateWords,
        views: ViewWords, finding: FindingWords, changes: ChangeWords, scorecards: ScorecardWords,
        meetings: MeetingWords, reports: ReportWords, papers: PaperWords,
        statement: StatementWords, gallery: GalleryWords
    ) {
        self.language = language
        self.own = own
        self.make = make
        self.site = site
        self.labels = labels
        self.headings = headings
        self.status = status
        self.planStates = planStates
        self.sum = sum
        self.outcome = outcome
        self.gaps = gaps
        self.responses = responses
        self.evidence = evidence
        self.through = through
        self.parts = parts
        self.nouns = nouns
        self.dates = dates
        self.views = views
        self.finding = finding
        self.changes = changes
        self.scorecards = scorecards
        self.meetings = meetings
        self.reports = reports
        self.papers = papers
        self.statement = statement
        self.gallery = gallery
    }

    /// British English.
    package static let english = english(Labels())

    private static func english(_ labels: Labels) -> Words {
        let nouns = Nouns(labels, usual: .english)
        return Words(
            language: "en-GB",
            own: labels,
            make: english,
            site: .english(nouns),
            labels: .english(nouns),
            headings: .english(nouns),
            status: .english(nouns),
            planStates: .english(nouns),
            sum: .english(nouns),
            outcome: .english(nouns),
            gaps: .english(nouns),
            responses: .english,
            evidence: .english(nouns),
            through: .english(nouns),
            parts: .english(nouns),
            nouns: .english(nouns),
            dates: .english(nouns),
            views: .english(nouns),
            finding: .english(nouns),
            changes: .english(nouns),
            scorecards: .english(nouns),
            meetings: .english(nouns),
            reports: .english(nouns),
            papers: .english,
            statement: .english,
            gallery: .english(nouns))
    }
}

extension Words {
    /// The same words with a council's own names for the things that a plan is made of: wherever the interface says
    /// "action" or "Sections", the council's noun stands instead.
    package func using(_ labels: Labels) -> Words { labels == Labels() ? self : make(own.overridden(by: labels)) }

    /// The name of an edition.
    package func edition(_ name: String) -> String {
        site.editions[name] ?? site.edition.filled(["name": sentence(name)])
    }

    /// The members of a list in a sentence: `a, b and c`.
    package func list(_ members: [String]) -> String {
        guard let last = members.last, members.count > 1 else { return members.first ?? "" }
        return members.dropLast().joined(separator: site.listSeparator) + site.lastSeparator + last
    }

    /// A figure as an author typed it; whole numbers of four digits and more get a mark between thousands.
    package func figure(_ text: String) -> String {
        guard text.utf8.count > 3, text.utf8.allSatisfy(\.isASCIIDigit) else { return text }
        var result = ""
        for (offset, digit) in text.enumerated() {
            if offset > 0, (text.utf8.count - offset) % 3 == 0 { result += site.thousands }
            result.append(digit)
        }
        return result
    }

    /// A text as it stands at the beginning of a cell: with a capital, if it begins with a letter.
    package func sentence(_ text: String) -> String {
        // Bytes for what nearly every text begins with: every cell asks.
        if let byte = text.utf8.first, byte < 0x80 {
            guard (0x61...0x7A).contains(byte) else { return text }
            return String(decoding: [byte & 0xDF], as: UTF8.self) + Substring(text.unicodeScalars.dropFirst())
        }
        guard let first = text.first, first.isLowercase else { return text }
        return first.uppercased() + text.dropFirst()
    }
}
