import Assessing
import HTMLKit
import Plan

extension PageContext {
    /// What stands on the line of an action, in words, for those who do not see it.
    func text(of line: SlipLine) -> String {
        let names = words.views.slips
        let action = line.action
        var dates = action.state.moves.isEmpty ? [] : [earlierDates(of: action)]
        dates += action.state.due.map { names.agreed.filled(["date": words.when($0.value)]) }
        if let past = line.past {
            if let step = past.step, let date = past.date {
                dates.append(names.step.filled(["step": name(of: step, in: action), "date": words.when(date.value)]))
            }
            dates.append(names.over.filled(["days": words.nouns.days(past.days)]))
        }
        if let asked = action.state.request?.newDue {
            dates.append(names.asked.filled(["date": words.when(asked.value)]))
        }
        if let back = action.backOnTrackBy { dates.append(names.back.filled(["date": words.when(back.value)])) }
        return names.drawing.filled(["action": shortName(of: action.id), "dates": words.list(dates)])
    }

    /// The date of the beginning, and those that counted between it and the last.
    func earlierDates(of action: AssessedAction) -> String {
        let then = action.state.moves.dropLast().compactMap(\.newDue).map {
            words.views.slips.then.filled(["date": words.when($0.value)])
        }
        return ([firstDate(of: action)].compactMap(\.self) + then).joined(separator: words.site.listSeparator)
    }

    /// What a step is called among those of its action.
    func name(of step: StepState, in action: AssessedAction) -> String {
        action.action.steps[step.index].id?.text ?? "\(step.index + 1)"
    }
}
