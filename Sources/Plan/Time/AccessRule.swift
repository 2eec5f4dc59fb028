import Diagnostics

/// What a law or a council's constitution asks for before or after meetings of some kinds of body, while it is in force.
package struct AccessRule: Sendable {
    /// What is asked for.
    package enum Duty: String, Sendable, CaseIterable {
        case notice = "notice of meeting"
        case papers = "agenda and papers"
        case late = "late item"
        case participation = "register to speak"
        case exclusion = "exclusion of the public"
        case privateNotice = "notice of private business"
        case furtherNotice = "further notice of private business"
        case privateUrgency = "urgent private business"
        case keyDecision = "notice of key decision"
        case exception = "general exception"
        case specialUrgency = "special urgency"
        case record = "record of decisions"
        case backgroundPapers = "background papers"
        case callIn = "call-in"
        case reply = "reply to scrutiny"
    }

    /// Days or months, and from when.
    package struct Limit: Sendable {
        package let days: Int
        package let kind: Clock.Kind
        package let start: PlainText

        package init(days: Int, kind: Clock.Kind, start: PlainText) {
            self.days = days
            self.kind = kind
            self.start = start
        }
    }

    /// What is asked for.
    package let duty: Written<Duty>
    /// The kinds of body of which it is asked.
    package let bodies: [Board.Kind]
    /// What it counts; nil for a rule that counts nothing.
    package var limit: Limit?
    /// What it says, in the words of whoever wrote the calendar.
    package var says: PlainText?
    /// The law or document.
    package var source: PlainText
    /// Who says which days count, where the law does not.
    package var settledBy: PlainText?
    /// The first and the last day on which it is in force.
    package let from: Written<Day>
    package var until: Written<Day>?
    /// Where its words were read; nil where nobody has compared them.
    package var checked: PlainText?

    /// Makes a rule.
    package init(duty: Written<Duty>, bodies: [Board.Kind], source: PlainText, from: Written<Day>) {
        self.duty = duty
        self.bodies = bodies
        self.source = source
        self.from = from
    }

    /// The clock that runs by it.
    package var clock: Clock? {
        limit.map {
            Clock(name: PlainText(duty.source), days: $0.days, kind: $0.kind, start: $0.start, source: source)
        }
    }

    /// Whether it is in force for a kind of body on a day.
    package func applies(to kind: Board.Kind, on day: Day) -> Bool {
        bodies.contains(kind) && from.value <= day && (until.map { day <= $0.value } ?? true)
    }
}

extension WorkingCalendar {
    /// The rules for a body's meeting on a day, in the order of the calendar.
    package func rules(for board: Board, on day: Day) -> [AccessRule] {
        guard let kind = board.kind?.value else { return [] }
        return access.filter { $0.applies(to: kind, on: day) }
    }

    /// The rule of a duty for a body's meeting on a day.
    package func rule(_ duty: AccessRule.Duty, for board: Board, on day: Day) -> AccessRule? {
        rules(for: board, on: day).first { $0.duty.value == duty }
    }
}
