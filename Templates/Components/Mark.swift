import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// A word with a shape and a colour, so that nothing is told by colour alone.
struct Mark {
    /// What is drawn before the word.
    enum Shape: Hashable {
        /// A shape of the council's scale.
        case scale(Status.Shape)
        /// Time has passed.
        case clock
        /// Work rests.
        case pause
        /// It goes on elsewhere.
        case arrow
        /// Somebody must look at it.
        case flag
        /// It lies before the time that counts.
        case before

        /// Every shape there is.
        static let all: [Shape] =
            [.clock, .pause, .arrow, .flag, .before] + Status.Shape.allCases.map { .scale($0) }

        /// The class of a tag with this shape, by which paper knows what to draw.
        var name: String {
            switch self {
            case .scale(let shape): "is-\(shape.rawValue)"
            case .clock: "is-clock"
            case .pause: "is-pause"
            case .arrow: "is-arrow"
            case .flag: "is-flag"
            case .before: "is-before"
            }
        }
    }

    /// What is read.
    let word: String
    /// What is seen.
    let shape: Shape
    /// Its colour in the palette.
    let colour: Status.Colour
    /// Whether it stands out: what is computed from dates, beside what is stated.
    var isStrong = false

    init(_ word: String, _ shape: Shape, _ colour: Status.Colour, isStrong: Bool = false) {
        self.word = word
        self.shape = shape
        self.colour = colour
        self.isStrong = isStrong
    }

    /// The mark of a status of the scale.
    init(_ status: Status) { self.init(status.word.text, .scale(status.shape), status.colour) }
}

extension PageContext {
    /// How an action stands: what is stated, or how it ended, and what follows from its dates.
    ///
    /// - Parameter saysBeforePlan: Whether it says that it was due before the plan began; not where a heading does.
    func marks(of state: ActionState, in scope: String, saysBeforePlan: Bool = true) -> [Mark] {
        var marks = life(of: state, in: scope)
        if let computed = words.computed(state), saysBeforePlan || state.standing != .dueBeforePlan {
            marks.append(mark(computed, state.standing))
        }
        marks += self.marks(ofSteps: state)
        if let quiet = state.quietDays {
            marks.append(Mark(words.status.quietFor.filled(["days": words.nouns.days(quiet)]), .flag, .grey))
        }
        if state.request != nil { marks.append(Mark(words.status.laterDateAsked, .flag, .purple)) }
        return marks
    }

    /// The mark that weighs most, where one is enough: that a date has passed, else what was stated.
    func worstMark(of state: ActionState, in scope: String) -> Mark? {
        let marks = marks(of: state, in: scope)
        return marks.first(where: \.isStrong) ?? marks.first
    }

    /// What is worked out of a step; nil where nothing is.
    func mark(ofStep standing: WorkState, days: Int) -> Mark? {
        words.computedOfStep(standing, days: days).map { mark($0, standing, .amber) }
    }

    /// A word for what is worked out. What nobody spoke of looks as what was said to be late.
    private func mark(_ word: String, _ standing: WorkState, _ colour: Status.Colour = .red) -> Mark {
        switch standing {
        case .dueBeforePlan: Mark(word, .before, .grey)
        case .reportedOnly: Mark(word, .flag, .grey)
        case .completedLate, .deliveredLate: Mark(word, .clock, .grey)
        default: Mark(word, .clock, colour, isStrong: true)
        }
    }

    /// How many steps are past their dates, by how that is known, and how long the longest is.
    private func marks(ofSteps state: ActionState) -> [Mark] {
        let status = words.status
        let count = state.stepCount
        let past = count.parts.map { kind, count in
            let phrases =
                kind == .overdue
                ? (one: status.stepLateBy, several: status.stepsLateBy)
                : (one: status.stepPassed, several: status.stepsPassed)
            let days = words.nouns.days(state.longestPast(of: kind))
            return mark(
                (count == 1 ? phrases.one : phrases.several)
                    .filled(["steps": words.counted(steps: count, kind), "days": days]), kind, .amber)
        }
        guard count.beforePlan > 0 else { return past }
        let before = status.numbered.filled(["status": status.beforePlan, "count": words.nouns.steps(count.beforePlan)])
        return past + [mark(before, .dueBeforePlan)]
    }

    private func life(of state: ActionState, in scope: String) -> [Mark] {
        switch state.life {
        case .open: [stated(state)]
        case .paused(let until): [paused(until)]
        // That it was late says that it is delivered, too.
        case .delivered:
            (state.standing == .deliveredLate ? [] : [deliveredMark(state.gates)])
                + (state.status.isStated ? [stated(state)] : [])
        case .ended(let row): row.status.map { [mark(of: $0.value, in: scope)] } ?? [Mark(state.status)]
        case .endedWithPlan: [Mark(state.status), Mark(words.status.endedWithPlan, .scale(.bar), .grey)]
        case .notYetAdded: [Mark(words.status.notYetAdded, .scale(.dash), .grey)]
        }
    }

    /// The status that was stated last, with its age and who is awaited.
    private func stated(_ state: ActionState) -> Mark {
        let mark = Mark(state.status)
        let word = awaited(state) ?? mark.word
        return aged(Mark(word, mark.shape, mark.colour), state.statedDaysAgo)
    }

    /// A mark of what was stated; one that is older than the site lets pass says how old it is, and has no colour.
    private func aged(_ mark: Mark, _ days: Int?) -> Mark {
        guard let days else { return mark }
        return Mark(
            words.status.saidAgo.filled(["status": mark.word, "days": words.nouns.days(days)]), mark.shape, .grey)
    }

    /// What was last stated of a step; nil where nothing was.
    func mark(statedOf step: StepState, in scope: String) -> Mark? {
        step.move.map { aged(mark(of: $0, in: scope), step.statedDaysAgo) }
    }

    /// What was stated of a plan or section as a whole.
    func mark(of status: Status, stated row: LogEntry, of id: EntityID) -> Mark {
        aged(Mark(status), assessment.statedDaysAgo(row, of: id))
    }

    /// A status that several have, be it stated long ago.
    func mark(of stated: Tally.Stated) -> Mark {
        guard stated.isOld else { return Mark(stated.status) }
        let word = words.status.saidOver.filled([
            "status": stated.status.word.text, "days": words.nouns.days(site.quietAfter),
        ])
        return Mark(word, .scale(stated.status.shape), .grey)
    }

    /// Who is to sign off what awaits that; in a plan with gates also that nothing says so.
    private func awaited(_ state: ActionState) -> String? {
        guard state.awaitsSignOff else { return nil }
        let word = state.status.word.text
        if let who = state.signOffBy {
            return words.status.awaitedBy.filled(["status": word, "who": who.text])
        }
        return state.gates.isEmpty ? nil : words.status.awaitedByNobody.filled(["status": word])
    }

    /// That actions are behind the first gate of their plan and not behind the last.
    func deliveredMark(_ gates: [Gate]) -> Mark { Mark(words.delivered(gates), .scale(.half), .blue) }

    /// The mark of what a row of progress says.
    func mark(of move: LogEntry.Move, in scope: String) -> Mark {
        let word = account(of: move, in: scope).text
        return switch move {
        case .status(let stated): Mark(stated)
        case .withdrawn: Mark(word, .scale(.cross), .grey)
        case .merged, .split, .carried: Mark(word, .arrow, .grey)
        case .paused(let until): paused(until)
        case .restarted, .reopened: Mark(word, .arrow, .blue)
        case .passed(let passing): mark(of: passing, word)
        }
    }

    /// What a row of progress says, in words that lead to what it names.
    func account(of move: LogEntry.Move, in scope: String) -> MarkedText {
        let status = words.status
        switch move {
        case .status(let stated): return MarkedText(stated.word)
        case .withdrawn: return MarkedText(status.withdrawn)
        case .merged: return status.mergedInto.filled(["actions": successors(of: move, scope)])
        case .split: return status.splitInto.filled(["actions": successors(of: move, scope)])
        case .carried: return status.carriedTo.filled(["actions": successors(of: move, scope)])
        case .paused(let until): return MarkedText(paused(until).word)
        case .restarted: return MarkedText(status.restarted)
        case .reopened: return MarkedText(words.changes.reopened)
        case .passed(let passing): return MarkedText(words.sentence(passing.gate.word.text))
        }
    }

    /// That a gate is passed: only the last one looks as what is complete.
    private func mark(of passing: GatePassing, _ word: String) -> Mark {
        guard passing.gate.isLast else { return Mark(word, .scale(.half), .blue) }
        let look = passing.status ?? site.complete
        return Mark(word, .scale(look?.shape ?? .circle), look?.colour ?? .green)
    }

    private func paused(_ until: WrittenWhen?) -> Mark {
        let word = until.map { words.status.pausedUntil.filled(["date": words.when($0.value)]) } ?? words.status.paused
        return Mark(word, .pause, .grey)
    }

    /// What they are called: those of another plan with its title, for readers do not know the names of folders.
    private func successors(of move: LogEntry.Move, _ scope: String) -> MarkedText {
        words.list(
            move.successors.map { reference in
                guard let entity = reference.target else { return MarkedText(reference) }
                let name = MarkedText(shortName(of: entity.id), leadingTo: entity)
                guard entity.id.scope != scope, let other = plan.plan(entity.id.scope) else { return name }
                return words.site.nameInScope.filled(["name": name, "scope": MarkedText(other.title)])
            })
    }
}
