/// Scorecards, their indicators and figures.
package struct ScorecardWords: Sendable {
    /// What they are, and what stands above the list of them.
    package let title, scorecard, indicator, indicators, leadIn: String
    /// The heading of indicators that stand in no area.
    package let withoutArea: String
    /// How many there are, and how many rows of figures they have.
    package let indicatorCount, rowCount: Counted
    /// How many are written down, and how many the source says there are (`count`, `printed`).
    package let countAsPrinted: Phrase
    /// What is known of a scorecard.
    package let board, date, producer, directionMeaning, tolerance, printedWords: String
    /// Up to which share a change counts as none (`share`), and that nobody says.
    package let toleranceOf: Phrase
    package let noTolerance: String
    /// What is known of an indicator or a row.
    package let area, frequency, provider, owner, enteredBy, signedOffBy, unit, basis, polarity, breaks, target,
        rationale, baseline, dataQuality, tellsOf: String
    /// That all ties that are shown are ours, and which of them are (`indicators`).
    package let tiesAreOurs: Counted
    package let someTiesAreOurs: Phrase
    /// A break, with its reason (`period`, `reason`) and without.
    package let breakFrom, breakAlone: Phrase
    /// The parts of an indicator's page.
    package let whatFiguresSay, figures, aboutIndicator: String
    /// The other order of the indicators: those that are named without figures.
    package let named: String
    /// The columns of tables.
    package let period, asPrinted, valuesAsPrinted, course, lastFigure, toTarget, direction, printed, remarks,
        noValue: String
    /// That a figure is of a period (`figure`, `period`).
    package let figureOf: Phrase
    /// That a target stands for several rows together (`target`).
    package let targetOfAll: Phrase
    /// What a drawing of figures shows (`name`, `first`, `last`).
    package let chart: Phrase
    /// That a block has nothing to show; the heading of what misses its target and moves away.
    package let noneShown, exceptions, noExceptions, otherFigures: String
    /// What is tied to something in the plan: that nothing is, and that all figures are older than it (`period`).
    package let noneTied: String
    package let older: Phrase
    /// What changed in numbers: its heading, that no figure tells of the plans, how many rows went which way (`rows`, `parts`),
    /// and the indicators whose figures are older (`count`, `indicators`).
    package let inNumbers, noNumbers: String
    package let sumOfNumbers: Phrase
    package let wentBetter, wentWorse, stayedSame, wentOpen, wentUnknown: Counted
    package let olderNumbers: Phrase
    /// The areas of a scorecard, how a row stands, and the order in which its source has them.
    package let areas, state, ownOrder: String
    package let states: [IndicatorFilter.State: String]
    /// The closed words of the sources.
    package let bases: [Basis: String]
    package let polarities: [Polarity: String]
    package let frequencies: [Frequency: String]
    /// How often what figures are compared with is collected.
    package let benchmarksCollected: String
    package let symbols: [ValueSymbol: String]
    package let statuses: [Observation.Status: String]
    package let benchmarks: [Benchmark: String]
    /// What is remarked of a value: the day on which it was revised and what it was (`date`, `before`), on which day the data
    /// stood so (`date`), where it was published (`place`), that a break stands before it.
    package let revised, dataAsAt, publishedIn: Phrase
    package let afterBreak: String
    /// Why a value is kept back, up to which number (`most`), and that a small one is not, because of where it was published
    /// (`place`); the row's own heading of that.
    package let keptBack: Phrase
    /// That all figures of a row are (`figures`, `first`, `last`), and how many those are.
    package let allKeptBack: Phrase
    /// The same of its only figure (`period`).
    package let oneKeptBack: Phrase
    package let figureCount: Counted
    package let smallButPublished: Phrase
    package let publishedByOthers: String
    /// What the figures say.
    package let judgements: JudgementWords
    /// How they vary.
    package let variation: VariationWords
    /// How many signs of change there are.
    package let signalCount: Counted
}

extension ScorecardWords {
    /// In English.
    static func english(_ nouns: Nouns) -> ScorecardWords {
        ScorecardWords(
            title: "Scorecards", scorecard: "Scorecard", indicator: "Indicator", indicators: "Indicators",
            leadIn: "What is measured, with the figures as they were printed and what they say.",
            withoutArea: "Other indicators",
            indicatorCount: Counted(one: "{count} indicator", other: "{count} indicators"),
            rowCount: Counted(one: "{count} row of figures", other: "{count} rows of figures"),
            countAsPrinted: "{count}; the source says {printed}",
            board: "Made for", date: "Of", producer: "Made by", directionMeaning: "What its direction of travel means",
            tolerance: "What counts as a change", printedWords: "Words in place of figures",
            toleranceOf: "A change of at most {share} of the earlier figure counts as none",
            noTolerance: "Any change: no tolerance is stated",
            area: "Area", frequency: "Collected", provider: "Figures from", owner: "Answers for it",
            enteredBy: "Enters the figures", signedOffBy: "Signs them off", unit: "Unit", basis: "Basis",
            polarity: "What is better", breaks: "Breaks in the series", target: "Target",
            rationale: "Why this target", baseline: "Baseline", dataQuality: "About the figures", tellsOf: "Tells of",
            tiesAreOurs: Counted(
                one: "The tie is ours: no source states it.", other: "These ties are ours: no source states them."),
            someTiesAreOurs: "Of these ties, those of {indicators} are ours: no source states them.",
            breakFrom: "From {period} on: {reason}", breakAlone: "From {period} on",
            whatFiguresSay: "What the figures say", figures: "Figures", aboutIndicator: "About the indicator",
            named: "Named, no figures",
            period: "Period", asPrinted: "As printed", valuesAsPrinted: "Values as printed, by period",
            course: "Course", lastFigure: "Last figure", toTarget: "Against target",
            direction: "Direction", printed: "Printed direction", remarks: "Remarks", noValue: "None",
            figureOf: "{figure} ({period})", targetOfAll: "{target} (shared)",
            chart: "{name}, {first} to {last}; the table says the same",
            noneShown: "No figures are of this kind.", exceptions: "Targets not met, and moving away",
            noExceptions:
                "No figure that has not met its target is moving away from it, and no figure lies outside its limits on the side of concern.",
            otherFigures: "All other figures",
            noneTied: "No indicator is tied to it.",
            older: "Last figure {period}: older than this, so it tells of no progress on it.",
            inNumbers: "What changed in numbers", noNumbers: "No figure is of the time of what it is tied to.",
            sumOfNumbers: "Figures that tell of the \(nouns.plan.many): {rows}; {parts}.",
            wentBetter: Counted(other: "{count} moved for the better"),
            wentWorse: Counted(other: "{count} moved for the worse"),
            stayedSame: Counted(other: "{count} hardly moved"),
            wentOpen: Counted(other: "of {count} no source says which way is better"),
            wentUnknown: Counted(
                one: "{count} has no two figures that are alike", other: "{count} have no two figures that are alike"),
            olderNumbers:
                "Older than the \(nouns.plan.many) that they are tied to, so that they tell of no change through them: {count} ({indicators}).",
            areas: "Areas", state: "How it stands", ownOrder: "Order of the scorecard",
            states: [
                .targetMet: "Target met", .targetMissed: "Target missed", .better: "Moved for the better",
                .worse: "Moved for the worse", .exception: "Must be explained", .concern: "A sign of concern",
                .improvement: "A sign of improvement", .contradicted: "The printed direction contradicts the figures",
                .withoutFigures: "No figures",
            ],
            bases: [
                .yearToDate: "Year to date", .snapshot: "Snapshot at the end of the period",
                .rollingYear: "Rolling 12 months", .period: "In the period alone", .other: "Other, see the definition",
            ],
            polarities: [.upIsGood: "Up is good", .upIsBad: "Up is bad", .neutral: "Neutral"],
            frequencies: [
                .weekly: "Weekly", .monthly: "Monthly", .quarterly: "Quarterly", .termly: "Termly",
                .halfYearly: "Half-yearly", .annual: "Annual",
            ],
            benchmarksCollected: "Benchmarks collected",
            symbols: [
                .notApplicable: "not applicable", .notAvailable: "not available", .confidential: "kept confidential",
                .low: "low, but not zero", .unreliable: "unreliable",
            ],
            statuses: [.provisional: "provisional", .revised: "revised", .final: "final"],
            benchmarks: [.national: "National", .regional: "Regional", .comparator: "Comparator"],
            revised: "revised on {date}, before: {before}", dataAsAt: "data as at {date}",
            publishedIn: "published in {place}", afterBreak: "not comparable with what stands before",
            keptBack:
                "A figure is kept back (c) where it counts from 1 to {most} people, where so few stand behind it or beside it, or where with it such a number could be worked out.",
            allKeptBack: "Its {figures}, {first} to {last}, are all kept back.",
            oneKeptBack: "Its only figure, {period}, is kept back.",
            figureCount: Counted(one: "{count} figure", other: "{count} figures"),
            smallButPublished: "a small number, and no secret: it was published in {place}",
            publishedByOthers: "Published by others in",
            judgements: .english, variation: .english,
            signalCount: Counted(one: "{count} sign of change", other: "{count} signs of change"))
    }
}
