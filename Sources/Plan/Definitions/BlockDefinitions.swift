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
    /// What its body is.
    package let body: Body
    /// Where it can stand.
    package let place: Place
    /// Its keys.
    package let record: RecordDefinition

    private init(
        _ name: String, _ body: Body, in place: Place = .anywhere, _ fields: [FieldDefinition]
    ) {
        self.name = name
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

    /// A table of the author's own, with a caption.
    package static let table = BlockDefinition(
        "table", .table,
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
        let fields: [FieldDefinition] =
            switch kind {
            case .summary, .sum, .deadlines, .difference, .waiting, .measures: filters
            case .actions, .exceptions, .decisions: filters + [columns]
            case .changes:
                [
                    FieldDefinition(.since, .day, "the day since which changes are told"),
                    FieldDefinition(.from, .text, "the snapshot since which changes are told"),
                    FieldDefinition(.to, .text, "the snapshot up to which they are told; the page's day without it"),
                ] + filters
            case .thread:
                [
                    FieldDefinition(.recommendation, .texts, "the recommendations whose threads are told")
                ] + ActionFilter.ofRecommendations
            case .judgements: [FieldDefinition(.inspection, .texts, "only these inspections")]
            case .scorecard: IndicatorFilter.fields
            case .versions: [plans]
            case .abbreviations: []
            case .promises:
                [
                    FieldDefinition(
                        .of, .choice(BlockQuery.Promises.allCases.map(\.rawValue)), required: true,
                        "whose plain words are told"),
                    FieldDefinition(
                        .by, .choice(BlockQuery.Grouping.allCases.map(\.rawValue)),
                        "how actions are put together: by what they are about"),
                ] + promised
            case .comingUp: [FieldDefinition(.months, .number, "how many months it looks ahead")] + promised
            case .youSaidWeDid:
                [
                    FieldDefinition(.recommendation, .texts, "only what is about these recommendations"),
                    FieldDefinition(.group, .texts, "only what these groups said"),
                ]
            case .wordsExplained: [FieldDefinition(.terms, .texts, "only these words")]
            }
        return BlockDefinition(kind.rawValue, .query(kind), in: place(of: kind), fields)
    }

    // MARK: - Containers

    /// Text within a block.
    package static func container(_ kind: BlockContainer.Kind) -> BlockDefinition {
        let fields: [FieldDefinition] =
            switch kind {
            case .note, .display, .plain: []
            case .only: [FieldDefinition(.audience, .audience, required: true, "who may see it; on the first line")]
            case .pictured:
                [
                    FieldDefinition(
                        .drawing, .choice(Drawing.allCases.map(\.rawValue)), required: true,
                        "the drawing; on the first line")
                ]
            }
        return BlockDefinition(
            kind.rawValue, .container(kind), in: kind == .pictured ? .youngPeople : .anywhere, fields)
    }
}
