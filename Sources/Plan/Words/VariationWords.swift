/// How figures vary, and what that says: words for tables and sentences.
package struct VariationWords: Sendable {
    /// What the judgement is called, and what is to be expected of the target.
    package let title, outlook: String
    /// Words for tables.
    package let concern, improvement, change, ordinary, noLimits: String
    /// Why there are no limits (`count`, `fewest`; `basis`; `count`, `all`; `mean`; `base`).
    package let tooFew, overlapping, missing, smallCounts, smallBase: Phrase
    package let basisNotStated, severalBases, uneven: String
    /// Between which figures all is as usual (`lower`, `upper`, `mean`); below one or above one where the other limit lies
    /// beyond what can be.
    package let between, upTo, from: Phrase
    /// That fewer figures than it takes have come since the limits were worked out anew (`count`, `fewest`, `period`).
    package let tooFewSince: Phrase
    /// Signals of the rules, upwards and downwards: of one figure (`first`, `figure`), of several (`first`, `last`, `count`).
    package let above, below, severalAbove, severalBelow, highRun, lowRun, rising, falling, nearUpper, nearLower: Phrase
    /// What stands before the earlier signals.
    package let earlier: String
    /// That the last figure is a part of none.
    package let noneNow: String
    /// What is to be expected if nothing changes.
    package let meets, misses, sometimesMeets: String
    /// Who had the limits worked out anew (`period`, `reason`, `name`, `date`).
    package let recalculated: Phrase
    package let yearlyRhythm, unknownBase: String
    /// The labels of a drawing, what it shows (`name`, `first`, `last`), and by which rules (`rules`).
    package let mean, upperLimit, lowerLimit: String
    package let chart, rules: Phrase
    /// How many rows have limits, the signals of all, and how many chance alone would give (`rows`, `signals`, `chance`).
    package let byChance: Phrase
}

extension VariationWords {
    /// In English.
    static let english = VariationWords(
        title: "Variation", outlook: "If nothing changes",
        concern: "Concern", improvement: "Improvement", change: "Change", ordinary: "Ordinary", noLimits: "No limits",
        tooFew: "{count} of the {fewest} figures that it takes: too few to tell a change from chance",
        overlapping: "Each figure covers time that the one before it covered too ({basis}), so no limits are drawn",
        missing: "{count} of {all} periods have no figure, more than one in five, so no limits are drawn",
        smallCounts: "Counts of {mean} on average are too small for limits, which take 5",
        smallBase: "One of these percentages is of {base}, too few for limits, which take 20",
        basisNotStated: "Nothing says that each figure tells of its own period alone, so no limits are drawn",
        severalBases: "The figures are of more than one kind, so no limits are drawn",
        uneven: "The periods do not follow each other at one distance, so no limits are drawn",
        between: "Figures between {lower} and {upper} are ordinary here; their mean is {mean}",
        upTo: "Figures up to {upper} are ordinary here; their mean is {mean}",
        from: "Figures from {lower} on are ordinary here; their mean is {mean}",
        tooFewSince:
            "The limits were worked out anew from {period} on; figures since then: {count} of the {fewest} that it takes",
        above: "{figure} ({first}) is above the upper limit", below: "{figure} ({first}) is below the lower limit",
        severalAbove: "{count} in a row are above the upper limit ({first} to {last})",
        severalBelow: "{count} in a row are below the lower limit ({first} to {last})",
        highRun: "{count} in a row are above the mean ({first} to {last})",
        lowRun: "{count} in a row are below the mean ({first} to {last})",
        rising: "{count} in a row rise ({first} to {last})",
        falling: "{count} in a row fall ({first} to {last})",
        nearUpper: "{count} figures close together are near the upper limit ({first} to {last})",
        nearLower: "{count} figures close together are near the lower limit ({first} to {last})",
        earlier: "Earlier signs of change",
        noneNow: "The last figure is no sign of change",
        meets: "The target is expected to be met", misses: "The target is expected to be missed",
        sometimesMeets: "The target is expected to be met at some times and missed at others",
        recalculated: "Limits worked out anew from {period} on: {reason} (decided by {name}, {date})",
        yearlyRhythm:
            "The figures go up and down with the time of the year: a sign may be the season’s, so compare with the year before",
        unknownBase: "Nobody says of how many these percentages are",
        mean: "Mean", upperLimit: "Upper limit", lowerLimit: "Lower limit",
        chart: "{name}, {first} to {last}, with limits; the table says the same",
        rules: "Limits and signs of change by the rules of {rules}",
        byChance:
            "{rows} with limits: {signals}, where chance alone would give about {chance} if nothing had changed"
    )
}
