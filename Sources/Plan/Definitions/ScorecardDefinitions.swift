/// The fields of `scorecards/NAME/`.
extension DocumentDefinition {
    /// `scorecards/NAME/indicators.md`.
    package static let scorecard = DocumentDefinition(
        front: RecordDefinition(
            "a scorecard",
            [
                FieldDefinition(.scorecard, .id, required: true, "its id, the same as the folder's name"),
                FieldDefinition(.title, .text, required: true, "what it is called"),
                FieldDefinition(.board, .text, "the board that it is made for"),
                FieldDefinition(.date, .when, "when it was made"),
                FieldDefinition(.producer, .text, "who made it"),
                FieldDefinition(.source, .text, "where it can be read"),
                FieldDefinition(.indicatorsPrinted, .number, "how many indicators the source says that it has"),
                FieldDefinition(.directionOfTravel, .text, "what the source means by its direction of travel"),
                FieldDefinition(.tolerance, .text, "the share of a figure up to which a change counts as none"),
                FieldDefinition(.targetsFor, .when, "the time that the targets are for"),
                FieldDefinition(.ties, .choice(Scorecard.Ties.allCases.map(\.rawValue)), "who tied it to the plan"),
                FieldDefinition(.symbols, .records(.printedWord), "words that are printed in place of figures"),
                FieldDefinition(.stagesTitle, .text, "what the other order of the indicators is called"),
                FieldDefinition(.stages, .records(.stage), "the other order of the indicators"),
                FieldDefinition(.publishedIn, .text, "where others published all its figures: document and page"),
                .audience,
            ]),
        entry: .indicator)
}

extension RecordDefinition {
    /// An indicator, or one of its rows.
    package static let indicator = RecordDefinition(
        "an indicator",
        [
            FieldDefinition(.code, .text, "the code that is printed, where that is no id"),
            FieldDefinition(.rowOf, .text, "the indicator that it is a row of"),
            FieldDefinition(.area, .text, "the part of the scorecard that it stands in"),
            FieldDefinition(.unit, .text, "what is counted or measured"),
            FieldDefinition(.basis, .choice(Basis.allCases.map(\.rawValue)), "which time its figures tell of"),
            FieldDefinition(.breaks, .text, "the periods from which figures are not compared with earlier ones"),
            FieldDefinition(
                .limitsRecalculated, .text, "from where on the limits of its chart are worked out anew, and why"),
            FieldDefinition(.counts, .choice(CountedKind.allCases.map(\.rawValue)), "whom or what its figures count"),
            FieldDefinition(.percentageOf, .references, "the row whose figures its percentages are of"),
            FieldDefinition(.numerator, .references, "the row whose figures stand above the line of its percentages"),
            FieldDefinition(.smallestBase, .number, "the fewest that one of its percentages is of"),
            FieldDefinition(.meanOf, .references, "the row that says of how many its figures are the mean"),
            FieldDefinition(.accumulates, .references, "the row whose figures it adds up over time"),
            FieldDefinition(.sameAs, .text, "a row elsewhere that has the same figures"),
            FieldDefinition(.publishedIn, .text, "where others published its figures: document and page"),
            FieldDefinition(.frequency, .choice(frequencies), "how often figures are collected"),
            FieldDefinition(.provider, .text, "who provides the figures"),
            FieldDefinition(.owner, .posts, "who answers for it and explains it"),
            FieldDefinition(.enteredBy, .posts, "who enters the figures"),
            FieldDefinition(.signedOffBy, .posts, "who signs them off"),
            FieldDefinition(.polarity, .choice(Polarity.allCases.map(\.rawValue)), "whether more is better"),
            FieldDefinition(.target, .text, "what it should reach"),
            FieldDefinition(.targetFor, .when, "the time that the target is for"),
            FieldDefinition(.targetBy, .when, "by when it should be reached"),
            FieldDefinition(.rationale, .text, "why the target is what it is"),
            FieldDefinition(.baseline, .when, "the period that progress is measured from"),
            FieldDefinition(.printedArrow, .text, "the arrow that the source prints"),
            FieldDefinition(
                .printedColour, .choice(PrintedDirection.Colour.allCases.map(\.rawValue)),
                "the colour that the source prints, as a word"),
            FieldDefinition(.addsUp, .text, "which of its rows add up to what"),
            FieldDefinition(.totalOf, .references, "the rows whose sum is the total that a share is of"),
            FieldDefinition(.benchmarks, .texts, "with whose figures it is compared"),
            FieldDefinition(.benchmarkFrequency, .choice(frequencies), "how often those are collected"),
            FieldDefinition(.dataQuality, .text, "what readers must know of the figures"),
            FieldDefinition(.answers, .references, names: ["Answers"], "the recommendations that it tells of"),
            FieldDefinition(.shows, .references, "the actions, sections and measures that it tells of"),
            FieldDefinition(.formerly, .references, names: ["Formerly"], "the ids that it had before"),
            .audience,
        ])

    private static let frequencies = Frequency.allCases.map(\.rawValue)

    /// A word that a source prints in place of figures.
    package static let printedWord = RecordDefinition(
        "a word of `symbols`",
        [
            FieldDefinition(.word, .text, required: true, "what is printed"),
            FieldDefinition(.symbol, .choice(symbols), required: true, "the symbol that means the same"),
            FieldDefinition(.meaning, .text, "what it says"),
        ])

    /// A stage of another order over the indicators.
    package static let stage = RecordDefinition(
        "a stage",
        [
            FieldDefinition(.stage, .text, required: true, "what it is called"),
            FieldDefinition(.outcomes, .texts, "what it may come to"),
            FieldDefinition(.shows, .references, names: ["indicators"], "the indicators that tell of it"),
            FieldDefinition(.named, .texts, "those that are named without figures"),
            FieldDefinition(.then, .text, "what stands between it and the next"),
        ])

    /// A row of `values.csv` that holds one value.
    package static let value = RecordDefinition("a row of values", [.indicator, .row, .benchmark, .basis] + oneValue)

    /// What stands before the periods in a `values.csv` that has a column for each.
    package static let values = RecordDefinition("a row of values", [.indicator, .row, .benchmark, .basis])

    /// A row of `measures.csv` that holds one value.
    package static let measuredValue = RecordDefinition("a row of measures", [.measure, .basis] + measured + oneValue)

    /// What stands before the periods in a `measures.csv` that has a column for each.
    package static let measuredValues = RecordDefinition("a row of measures", [.measure, .basis] + measured)

    /// What a measure of a plan should reach, and how its figures are read.
    package static let measured = [
        FieldDefinition(.unit, .text, "what is counted or measured"),
        FieldDefinition(.counts, .choice(CountedKind.allCases.map(\.rawValue)), "whom or what its figures count"),
        FieldDefinition(.smallestBase, .number, "the fewest that one of its percentages is of"),
        FieldDefinition(.polarity, .choice(Polarity.allCases.map(\.rawValue)), "whether more is better"),
        FieldDefinition(.baseline, .when, "the period that progress is measured from"),
        FieldDefinition(.target, .text, "what it should reach"),
        FieldDefinition(.targetFor, .when, "the time that the target is for"),
        FieldDefinition(.targetBy, .when, "by when it should be reached"),
        FieldDefinition(.dataQuality, .text, "what readers must know of the figures"),
    ]

    private static let oneValue = [
        FieldDefinition(.period, .when, required: true, "the time that the value tells of"),
        FieldDefinition(.value, .text, "the figure"),
        FieldDefinition(.symbol, .choice(symbols), "what stands in place of a figure, or beside it"),
        FieldDefinition(.asPrinted, .text, "what the source prints, where that is not the figure"),
        FieldDefinition(.status, .choice(Observation.Status.allCases.map(\.rawValue)), "how settled the value is"),
        FieldDefinition(.dataAsAt, .day, "the day on which the data stood so"),
        FieldDefinition(.revisedOn, .day, "the day on which it took the place of an earlier value"),
        FieldDefinition(.publishedIn, .text, "where it was published"),
    ]

    private static let symbols = ValueSymbol.allCases.map(\.rawValue)
}

extension FieldDefinition {
    fileprivate static let indicator = FieldDefinition(.indicator, .text, required: true, "its id, or its printed code")
    fileprivate static let measure = FieldDefinition(.measure, .text, required: true, "the id of a measure of the plan")
    fileprivate static let row = FieldDefinition(.row, .text, "the row of the indicator, where it has several")
    fileprivate static let benchmark = FieldDefinition(
        .benchmark, .choice(Benchmark.allCases.map(\.rawValue)), "whose figures they are, where not one's own")
    fileprivate static let basis = FieldDefinition(
        .basis, .choice(Basis.allCases.map(\.rawValue)), "the basis, where it is not that of the row")
}
