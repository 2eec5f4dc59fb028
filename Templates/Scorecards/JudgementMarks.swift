import Assessing
import Plan

/// What figures say, in a word with a shape and a colour.
extension Words {
    /// How a row stands to its target.
    func mark(of judgement: TargetJudgement) -> Mark {
        let words = scorecards.judgements
        switch judgement {
        case .notStated: return Mark(status.notStated, .scale(.dash), .grey)
        case .none: return Mark(words.noTarget, .scale(.dash), .grey)
        case .toBeConfirmed: return Mark(words.toBeConfirmed, .scale(.dash), .grey)
        case .notCompared: return Mark(words.notCompared, .scale(.dash), .grey)
        case .compared(let comparison):
            switch (comparison.isRange, comparison.position, comparison.isMet) {
            case (true, .reached, _): return Mark(words.inside, .scale(.circle), .green)
            case (true, .below, _): return Mark(words.below, .scale(.half), .amber)
            case (true, .above, _): return Mark(words.above, .scale(.half), .amber)
            case (false, _, true?): return Mark(words.met, .scale(.circle), .green)
            case (false, _, false?) where comparison.laterBy != nil:
                return Mark(words.notMetYet, .scale(.half), .amber)
            case (false, _, false?): return Mark(words.notMet, .scale(.cross), .red)
            case (false, .below, nil): return Mark(words.below, .scale(.ring), .grey)
            case (false, _, nil): return Mark(words.above, .scale(.ring), .grey)
            }
        }
    }

    /// Which way a row is going.
    func mark(of judgement: DirectionJudgement) -> Mark {
        let words = scorecards.judgements
        switch judgement {
        case .noFigure: return Mark(scorecards.noValue, .scale(.dash), .grey)
        case .oneFigure: return Mark(words.tooFew, .scale(.dash), .grey)
        case .nothingAlike: return Mark(words.nothingAlike, .scale(.dash), .grey)
        case .compared(let movement):
            switch (movement.effect, movement.course) {
            case (.better, _): return Mark(words.better, .scale(.triangle), .green)
            case (.worse, _): return Mark(words.worse, .scale(.diamond), .red)
            case (.same, _), (_, .level): return Mark(words.same, .scale(.bar), .grey)
            case (.open, .rose): return Mark(words.rose, .scale(.ring), .grey)
            case (.open, .fell): return Mark(words.fell, .scale(.ring), .grey)
            }
        }
    }
}
