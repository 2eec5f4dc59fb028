/// A live block: a fenced code block whose info string is its name, replaced by what the plan says.
package struct BlockDefinition: Sendable {
    /// What its body is.
    package enum Body: Sendable {
        /// YAML with the keys of its record.
        case query(BlockQuery.Kind)
        /// A few `key: value` lines, then rows of cells between `|`.
        case table
        /// Markdown; the keys of its record, if there are any, stand on the first line.
        case container(BlockContainer.Kind)
    }

    /// The texts that a block can stand in.
    package enum Place: Sendable {
        /// All of them.
        case anywhere
        /// Those for people who read the plan.
        case plan
        /// Those for young people.
        case youngPeople
    }

    /// Its name.
    package let name: String
    /// What it shows.
    package let doc: String
    /// What its body is.
    package let body: Body
    /// Where it can stand.
    package let place: Place
    /// Its keys.
    package let record: RecordDefinition

    private init(
        _ name: String, _ body: Body, in place: Place = .anywhere, _ doc: String, _ fields: [FieldDefinition] = []
    ) {
        self.name = name
        self.doc = doc
        self.body = body
        self.place = place
        record = RecordDefinition("\(BlockDefinition.article(before: name)) `\(name)` block", fields)
    }

    private static func article(before name: String) -> String {
        name.first.map { "aeiou".contains($0) } ?? false ? "an" : "a"
    }

    /// Every block there is.
    package static let all: [BlockDefinition] =
        BlockQuery.Kind.allCases.map(query) + [table] + BlockContainer.Kind.allCases.map(container)
    /// Info strings that mark code to be shown as code.
    package static let codeWords: Set<String> = ["text", "yaml", "markdown", "csv", "json", "html", "swift", "sh"]

    /// The block of a name.
    package static func named(_ name: some StringProtocol) -> BlockDefinition? { all.first { $0.name == name } }

    /// A table of the author's own.
    package static let table = BlockDefinition(
        "table", .table, "a table of your own, with a caption",
        [
            FieldDefinition(.caption, .text, required: true, "what the table shows"),
            FieldDefinition(.file, .text, "a CSV file beside the page that holds its rows"),
        ])

    // MARK: - Queries

    private static let columns = FieldDefinition(.columns, .texts, "the columns to show")
    private static let plans = FieldDefinition(.plan, .texts, "only those of these plans")

    private static let promised = [
        plans, FieldDefinition(.section, .texts, "only those of these sections"),
        FieldDefinition(.recommendation, .texts, "only those that answer these recommendations"),
    ]

    private static func place(of kind: BlockQuery.Kind) -> Place {
        switch kind {
        case .promises, .comingUp, .wordsExplained: .youngPeople
        case .youSaidWeDid: .anywhere
        default: .plan
        }
    }

    /// What the plan says about what was asked for.
    package static func query(_ kind: BlockQuery.Kind) -> BlockDefinition {
        let filters = ActionFilter.fields
        let (doc, fields): (String, [FieldDefinition]) =
            switch kind {
            case .summary: ("progress in words and figures, by plan", filters)
            case .sum: ("the sum that closes, by plan", filters)
            case .actions: ("actions as a table", filters + [columns])
            case .exceptions:
                ("what is overdue, at risk or moved, why, and what is done about it", filters + [columns])
            case .decisions: ("later dates that were asked for and not agreed", filters + [columns])
            case .deadlines: ("actions and steps by the day on which they are due", filters)
            case .changes:
                (
                    "what changed in the actions since a day, since a snapshot, or between two snapshots",
                    [
                        FieldDefinition(.since, .day, "the day since which changes are told"),
                        FieldDefinition(.from, .text, "the snapshot since which changes are told"),
                        FieldDefinition(
                            .to, .text, "the snapshot up to which they are told; the page's day without it"),
                    ] + filters
                )
            case .difference: ("what changed for children, and how that is known", filters)
            case .waiting: ("who has not reported, on what, and for how long", filters)
            case .measures: ("how one will know, by what is measured", filters)
            case .thread:
                (
                    "recommendations in short: what they asked, what is done, how one will know, what is missing",
                    [
                        FieldDefinition(
                            .recommendation, .texts, required: true, "the recommendations whose threads are told")
                    ]
                )
            case .judgements:
                ("the judgements of inspections", [FieldDefinition(.inspection, .texts, "only these inspections")])
            case .versions: ("the versions of plans", [plans])
            case .abbreviations: ("the abbreviations that the page uses, explained", [])
            case .promises:
                (
                    "what was promised, in plain words, and how it is going",
                    [
                        FieldDefinition(
                            .of, .choice(BlockQuery.Promises.allCases.map(\.rawValue)), required: true,
                            "whose plain words are told")
                    ] + promised
                )
            case .comingUp:
                (
                    "what is due next, in plain words",
                    [FieldDefinition(.months, .number, "how many months it looks ahead")] + promised
                )
            case .youSaidWeDid:
                (
                    "what young people said, and what was done",
                    [
                        FieldDefinition(.recommendation, .texts, "only what is about these recommendations"),
                        FieldDefinition(.group, .texts, "only what these groups said"),
                    ]
                )
            case .wordsExplained:
                ("words of the glossary, explained", [FieldDefinition(.terms, .texts, "only these words")])
            }
        return BlockDefinition(kind.rawValue, .query(kind), in: place(of: kind), doc, fields)
    }

    // MARK: - Containers

    /// Text within a block.
    package static func container(_ kind: BlockContainer.Kind) -> BlockDefinition {
        let (doc, fields): (String, [FieldDefinition]) =
            switch kind {
            case .note: ("a callout", [])
            case .display: ("text that is set off, and has no number in reports", [])
            case .only:
                (
                    "text that only an audience and narrower ones read",
                    [FieldDefinition(.audience, .audience, required: true, "who may see it; on the first line")]
                )
            case .plain: ("the same in plain words", [])
            case .pictured:
                (
                    "words with a drawing beside them",
                    [
                        FieldDefinition(
                            .drawing, .choice(Drawing.allCases.map(\.rawValue)), required: true,
                            "the drawing; on the first line")
                    ]
                )
            }
        return BlockDefinition(
            kind.rawValue, .container(kind), in: kind == .pictured ? .youngPeople : .anywhere, doc, fields)
    }
}
