/// What figures say: four judgements, each in a word for a table and in a sentence that explains it.
package struct JudgementWords: Sendable {
    /// Words for tables, of a figure beside a target.
    package let met, notMet, notMetYet, inside, below, above, notCompared, toBeConfirmed, noTarget: String
    /// A figure beside a target (`figure`, `target`, `distance`).
    package let belowTarget, aboveTarget, atTarget, openBelow, openAbove: Phrase
    /// That it is to be reached later (`time`).
    package let laterBy: Phrase
    /// A figure beside a range (`figure`, `target`, `distance`).
    package let insideRange, belowRange, aboveRange: Phrase
    /// The share that is compared (`part`, `total`, `share`).
    package let shareOf: Phrase
    /// Why nothing is compared: times (`figure`, `target`), a part of a year (`figure`).
    package let otherTime, partOfYear: Phrase
    package let noFigure, noTotal, otherUnit, sharedTarget, noTargetStated, targetNone, targetToBeConfirmed: String

    /// How far apart two percentages are (`number`), and that it is one.
    package let points: Phrase
    package let onePoint: String

    /// Words for tables, of a direction.
    package let better, worse, same, rose, fell, tooFew, nothingAlike: String
    /// From one figure to the next (`from`, `to`, `change`).
    package let roseFrom, fellFrom, levelFrom: Phrase
    /// What that means.
    package let forTheBetter, forTheWorse, neitherBetter: String
    /// How many figures are alike (`count`), and that two are no trend.
    package let alike: Phrase
    package let noTrend: String
    /// Why there is no direction (`figure`; `count`).
    package let oneFigure, noneAlike: Phrase
    /// That a later figure is not like them (`figure`).
    package let laterUnlike: Phrase

    /// A figure beside that of others (`figure`, `others`, `period`).
    package let aboveOthers, belowOthers, sameAsOthers: Phrase
    package let noCommonPeriod: String
    /// The name of the judgement (`benchmark`).
    package let against: Phrase

    /// That the source prints nothing, and that the figures do not say what it prints.
    package let nothingPrinted, contradicts: String
    /// What the figures say instead (`from`, `to`).
    package let ownRose, ownFell, ownLevel: Phrase
    package let withoutFigures: String
}

extension JudgementWords {
    /// In English.
    static let english = JudgementWords(
        met: "Met", notMet: "Not met", notMetYet: "Not met yet", inside: "Inside", below: "Below", above: "Above",
        notCompared: "Not compared",
        toBeConfirmed: "To be confirmed", noTarget: "No target",
        belowTarget: "{figure} is {distance} below the target of {target}",
        aboveTarget: "{figure} is {distance} above the target of {target}",
        atTarget: "{figure} is the target",
        openBelow: "{figure} is {distance} below the target of {target}; nobody says whether less is better",
        openAbove: "{figure} is {distance} above the target of {target}; nobody says whether more is better",
        laterBy: "to be reached by {time}",
        insideRange: "{figure} is within the range",
        belowRange: "{figure} is {distance} under the range, which begins at {target}",
        aboveRange: "{figure} is {distance} over the range, which ends at {target}",
        shareOf: "{part} of {total} are {share}.",
        otherTime: "The last figure is of {figure}, and the target of {target}",
        partOfYear:
            "The last figure is the year to date in {figure}, and nothing says for which part of the year the target is",
        noFigure: "No figure is shown",
        noTotal: "The total that it is a share of is not known",
        otherUnit: "One is a percentage and the other is not",
        sharedTarget: "A shared target",
        noTargetStated: "No target stated", targetNone: "The source gives none",
        targetToBeConfirmed: "The target is still to be set",
        points: "{number} percentage points", onePoint: "1 percentage point",
        better: "Better", worse: "Worse", same: "About the same", rose: "Rose", fell: "Fell",
        tooFew: "Too few figures", nothingAlike: "No figures alike",
        roseFrom: "Rose by {change}, from {from} to {to}", fellFrom: "Fell by {change}, from {from} to {to}",
        levelFrom: "From {from} to {to}",
        forTheBetter: "for the better", forTheWorse: "for the worse", neitherBetter: "neither way is said to be better",
        alike: "{count} figures can be compared with each other.",
        noTrend: "Two figures are no trend.",
        oneFigure: "One figure alone is shown, {figure}: nothing to compare it with",
        noneAlike: "There are {count} figures, and no two of them are alike in basis and length of time",
        laterUnlike: "The last figure, {figure}, is not like these and is not compared with them.",
        aboveOthers: "{figure} is above {others} ({period})", belowOthers: "{figure} is below {others} ({period})",
        sameAsOthers: "{figure} is the same as {others} ({period})",
        noCommonPeriod: "Not compared: there is no period for which both are known",
        against: "{benchmark} figures",
        nothingPrinted: "The source prints none",
        contradicts: "Not borne out",
        ownRose: "its last two figures rose from {from} to {to}",
        ownFell: "its last two figures fell from {from} to {to}",
        ownLevel: "its last two figures hardly moved, from {from} to {to}",
        withoutFigures: "there are no two figures to go by")
}
