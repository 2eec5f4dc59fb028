import Assessing
import Diagnostics
import Plan

/// What figures say, in sentences.
extension Words {
    /// How a row stands to its target.
    func sentence(of judgement: TargetJudgement, printed target: String) -> String {
        let words = scorecards.judgements
        switch judgement {
        case .notStated: return words.noTargetStated
        case .none: return words.targetNone
        case .toBeConfirmed: return words.targetToBeConfirmed
        case .notCompared(let reason): return sentence(of: reason)
        case .compared(let comparison): return sentence(of: comparison, printed: target)
        }
    }

    private func sentence(of reason: TargetJudgement.Reason) -> String {
        let words = scorecards.judgements
        return switch reason {
        case .noFigure: words.noFigure
        case .otherTime(let figure, let target):
            words.otherTime.filled(["figure": periodOfFigures(figure), "target": periodOfFigures(target)])
        case .partOfYear(let figure): words.partOfYear.filled(["figure": periodOfFigures(figure)])
        case .noTotal: words.noTotal
        case .otherUnit: words.otherUnit
        case .shared: words.sharedTarget
        }
    }

    private func sentence(of comparison: TargetJudgement.Comparison, printed target: String) -> String {
        let words = scorecards.judgements
        let phrase: Phrase =
            switch (comparison.isRange, comparison.position, comparison.isMet) {
            case (true, .reached, _): words.insideRange
            case (true, .below, _): words.belowRange
            case (true, .above, _): words.aboveRange
            case (false, .reached, _): words.atTarget
            case (false, .below, nil): words.openBelow
            case (false, .above, nil): words.openAbove
            case (false, .below, _): words.belowTarget
            case (false, .above, _): words.aboveTarget
            }
        let printed = comparison.sample.value.printed.text
        var told = phrase.filled([
            "figure": figure(comparison.total == nil ? printed : "\(comparison.figure)", of: comparison.sample),
            "target": comparison.isRange ? "\(comparison.target)" : target, "distance": distance(comparison.distance),
        ])
        if comparison.isMet != true, let time = comparison.laterBy {
            told += site.listSeparator + words.laterBy.filled(["time": when(time.value)])
        }
        guard let total = comparison.total else { return told }
        return words.shareOf.filled(["part": printed, "total": "\(total)", "share": "\(comparison.figure)"]) + " "
            + told
    }

    /// A figure with its period.
    func figure(_ text: String, of sample: Sample) -> String {
        scorecards.figureOf.filled(["figure": text, "period": periodOfFigures(sample.period)])
    }

    /// A figure as it is printed, with its period.
    func figure(_ sample: Sample) -> String { figure(sample.value.printed.text, of: sample) }

    /// How far apart two figures are.
    func distance(_ figure: Figure) -> String {
        let words = scorecards.judgements
        if !figure.isPercent { return "\(figure)" }
        return figure.number == "1" ? words.onePoint : words.points.filled(["number": figure.number])
    }

    /// Which way a row is going, but for remarks that are said elsewhere.
    func sentence(of row: AssessedRow, without said: [String] = []) -> String {
        let words = scorecards.judgements
        switch row.direction {
        case .noFigure: return words.noFigure
        case .oneFigure(let sample): return words.oneFigure.filled(["figure": figure(sample)])
        case .nothingAlike(let count): return words.noneAlike.filled(["count": "\(count)"])
        case .compared(let movement): return account(of: movement, in: row, without: said)
        }
    }

    /// What is remarked of the way that a row is going: that no source says which is better, and how many figures it rests
    /// on.
    func remarksOnDirection(of row: AssessedRow) -> [String] {
        guard case .compared(let movement) = row.direction else { return [] }
        let effect = movement.effect == .open ? effect(of: movement) : nil
        return [effect].compactMap(\.self) + remarks(on: movement, in: row)
    }

    private func account(of movement: Movement, in row: AssessedRow, without said: [String]) -> String {
        let words = scorecards.judgements
        let phrase: Phrase =
            switch movement.course {
            case .rose: words.roseFrom
            case .fell: words.fellFrom
            case .level: words.levelFrom
            }
        var told = phrase.filled([
            "from": figure(movement.from), "to": figure(movement.to), "change": distance(movement.change),
        ])
        if let effect = effect(of: movement), !said.contains(effect) { told += site.listSeparator + effect }
        return ([told + "."] + remarks(on: movement, in: row).filter { !said.contains($0) }).joined(separator: " ")
    }

    /// What it means that figures moved; nil where they hardly did.
    private func effect(of movement: Movement) -> String? {
        let words = scorecards.judgements
        return switch (movement.course, movement.effect) {
        case (.level, _), (_, .same): nil
        case (_, .better): words.forTheBetter
        case (_, .worse): words.forTheWorse
        case (_, .open): words.neitherBetter
        }
    }

    /// How many figures a movement rests on, and what does not count for it.
    private func remarks(on movement: Movement, in row: AssessedRow) -> [String] {
        let words = scorecards.judgements
        let alike = row.alike(movement)
        let later = row.later(than: movement).map { words.laterUnlike.filled(["figure": figure($0)]) }
        return [alike > 2 ? words.alike.filled(["count": "\(alike)"]) : words.noTrend, later].compactMap(\.self)
    }

    /// How a row stands to the figures of others.
    func sentence(of judgement: BenchmarkJudgement) -> String {
        let words = scorecards.judgements
        guard let pair = judgement.pair else { return words.noCommonPeriod }
        let phrase: Phrase =
            switch judgement.position {
            case .above: words.aboveOthers
            case .below: words.belowOthers
            case .same: words.sameAsOthers
            }
        let told = phrase.filled([
            "figure": pair.own.value.printed.text, "others": pair.other.value.printed.text,
            "period": periodOfFigures(pair.own.period),
        ])
        return switch judgement.effect {
        case .better: told + site.listSeparator + words.forTheBetter
        case .worse: told + site.listSeparator + words.forTheWorse
        case .same, .open: told
        }
    }

    /// What the figures say where the source prints something else.
    func sentence(of fault: DirectionFault) -> String {
        let words = scorecards.judgements
        switch fault {
        case .withoutFigures: return words.withoutFigures
        case .arrow(let movement), .colour(let movement):
            let phrase: Phrase =
                switch movement.course {
                case .rose: words.ownRose
                case .fell: words.ownFell
                case .level: words.ownLevel
                }
            let told = phrase.filled(["from": figure(movement.from), "to": figure(movement.to)])
            return switch movement.effect {
            case .better: told + site.listSeparator + words.forTheBetter
            case .worse: told + site.listSeparator + words.forTheWorse
            case .open: told + site.listSeparator + words.neitherBetter
            case .same: told
            }
        }
    }
}
