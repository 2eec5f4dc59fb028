import Assessing
import Diagnostics
import Plan

/// How figures vary, in sentences.
extension Words {
    /// The word of a judgement for a table.
    func mark(of judgement: VariationJudgement) -> Mark {
        let words = scorecards.variation
        guard let variation = judgement.variation, variation.limits != nil else {
            return Mark(words.noLimits, .scale(.dash), .grey)
        }
        return switch variation.effect {
        case .better: Mark(words.improvement, .scale(.triangle), .green)
        case .worse: Mark(words.concern, .scale(.diamond), .red)
        case .same, .open: Mark(words.change, .scale(.ring), .blue)
        case nil: Mark(words.ordinary, .scale(.bar), .grey)
        }
    }

    /// What a judgement says, sentence by sentence, without a full stop.
    func sentences(of judgement: VariationJudgement) -> [String] {
        switch judgement {
        case .notDrawn(let reason): [sentence(of: reason)]
        case .drawn(let variation): sentences(of: variation)
        }
    }

    private func sentence(of reason: VariationJudgement.Reason) -> String {
        let words = scorecards.variation
        return switch reason {
        case .tooFew(let count):
            words.tooFew.filled(["count": "\(count)", "fewest": "\(VariationJudgement.fewest)"])
        case .basis(let basis):
            words.overlapping.filled(["basis": scorecards.bases[basis]?.lowercased() ?? basis.rawValue])
        case .basisNotStated: words.basisNotStated
        case .severalBases: words.severalBases
        case .uneven: words.uneven
        case .missing(let count, let all): words.missing.filled(["count": "\(count)", "all": "\(all)"])
        case .smallCounts(let mean):
            words.smallCounts.filled([
                "mean": Figure(rounding: mean, decimals: 1, isPercent: false)?.description ?? ""
            ])
        case .smallBase(let base): words.smallBase.filled(["base": "\(base)"])
        }
    }

    private func sentences(of variation: Variation) -> [String] {
        let words = scorecards.variation
        // The mark says what signals mean that agree.
        let now = variation.current.map { told($0, variation, withEffect: variation.effect == .open) }
        let recalculations = variation.segments.compactMap(\.recalculation).map { recalculation in
            words.recalculated.filled([
                "period": periodOfFigures(recalculation.from.value), "reason": recalculation.reason.text,
                "name": recalculation.decidedBy?.text ?? status.notStated,
                "date": day(recalculation.decidedOn.value),
            ])
        }
        let notes = [
            variation.hasYearlyRhythm ? words.yearlyRhythm : nil,
            variation.isOfUnknownBase ? words.unknownBase : nil,
        ]
        return [ordinary(variation)] + (now.isEmpty && variation.limits != nil ? [words.noneNow] : now)
            + recalculations + notes.compactMap(\.self)
    }

    /// The signals before those of the last figure.
    func earlierSignals(of variation: Variation) -> [String] {
        let current = Set(variation.current)
        return variation.signals.filter { !current.contains($0) }.map { told($0, variation, withEffect: false) }
    }

    /// What is ordinary.
    private func ordinary(_ variation: Variation) -> String {
        let words = scorecards.variation
        guard let limits = variation.limits else {
            let period = variation.segments.last?.recalculation.map { periodOfFigures($0.from.value) } ?? ""
            return words.tooFewSince.filled([
                "count": "\(variation.pointsSinceLimits)", "fewest": "\(VariationJudgement.fewest)", "period": period,
            ])
        }
        let phrase: Phrase =
            switch (variation.canReach(limits.lower), variation.canReach(limits.upper)) {
            case (true, false): words.from
            case (false, true): words.upTo
            default: words.between
            }
        return phrase.filled([
            "lower": variation.rounded(limits.lower), "upper": variation.rounded(limits.upper),
            "mean": variation.rounded(limits.mean),
        ])
    }

    /// A signal with its periods and figures, and what it means where that is asked for.
    private func told(_ signal: Signal, _ variation: Variation, withEffect: Bool) -> String {
        let judgements = scorecards.judgements
        let points = variation.points(of: signal)
        let told = phrase(of: signal, isOne: points.count == 1).filled([
            "first": points.first.map { periodOfFigures($0.sample.period) } ?? "",
            "last": points.last.map { periodOfFigures($0.sample.period) } ?? "", "count": "\(points.count)",
            "figure": points.first?.sample.value.printed.text ?? "",
        ])
        guard withEffect else { return told }
        return switch variation.effect(of: signal) {
        case .better: told + site.listSeparator + judgements.forTheBetter
        case .worse: told + site.listSeparator + judgements.forTheWorse
        case .same, .open: told
        }
    }

    private func phrase(of signal: Signal, isOne: Bool) -> Phrase {
        let words = scorecards.variation
        return switch (signal.rule, signal.isUpward) {
        case (.outside, true): isOne ? words.above : words.severalAbove
        case (.outside, false): isOne ? words.below : words.severalBelow
        case (.shift, true): words.highRun
        case (.shift, false): words.lowRun
        case (.trend, true): words.rising
        case (.trend, false): words.falling
        case (.nearLimit, true): words.nearUpper
        case (.nearLimit, false): words.nearLower
        }
    }

    /// What is to be expected of a target.
    func sentence(of outlook: Variation.Outlook) -> String {
        switch outlook {
        case .meets: scorecards.variation.meets
        case .misses: scorecards.variation.misses
        case .sometimesMeets: scorecards.variation.sometimesMeets
        }
    }
}
