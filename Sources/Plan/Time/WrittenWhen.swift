package import Diagnostics

/// A time as the author wrote it, read once: what was understood of it, and what is wrong with it.
package struct WrittenWhen: Sendable {
    /// What the author wrote, and where.
    package let source: SourceText
    /// What was understood. A day that does not exist counts as its month.
    package let value: When
    /// What is wrong with it, at its place within what was written.
    package let problem: WhenProblem?
    /// What else it takes to understand it; nil for the forms of any plan.
    private let basis: Basis?

    /// What a time rests on beside its words.
    private indirect enum Basis: Sendable {
        /// The event that it is counted from.
        case event(Event)
        /// The band of its plan that it names.
        case band(DateBand)
    }

    /// Reads a time, in the forms of any plan and in those of its own.
    package init(_ source: SourceText, _ forms: DateForms = DateForms()) {
        self.source = source
        if let band = forms.band(named: source.text) {
            (value, problem, basis) = (band.time, nil, .band(band))
        } else if let counted = EventTime(source.text, forms.events) {
            (value, problem, basis) = (counted.meaning(of: source.text), nil, .event(counted.event))
        } else {
            let parsed = When.parse(source.text, hasShortMonths: forms.hasShortMonths)
            (value, problem, basis) = (parsed.meaning, WrittenWhen.problem(parsed, of: source.text, forms), nil)
        }
    }

    /// The event that it is counted from.
    package var event: Event? { if case .event(let event) = basis { event } else { nil } }

    /// The band of its plan that it names.
    package var band: DateBand? { if case .band(let band) = basis { band } else { nil } }

    /// What is wrong with a time that names no event; what is counted from one that nobody knows is told as that.
    private static func problem(_ parsed: ParsedWhen, of text: String, _ forms: DateForms) -> WhenProblem? {
        guard parsed.problem?.kind == .unknownWords else { return parsed.problem }
        guard let name = EventTime.eventNamed(in: text) else {
            let near = Suggestion.nearest(to: text, among: forms.bands.map(\.word.text))
            return near.map { WhenProblem(.unknownWords, at: 0..<text.utf8.count, suggestion: $0) } ?? parsed.problem
        }
        let names = forms.events.map(\.name.text)
        return WhenProblem(.unknownEvent(name, known: names), at: 0..<text.utf8.count)
    }

    /// Where it stands.
    package var span: Span { source.span }

    /// Whether it names a day or a month that does not exist.
    package var isImpossible: Bool {
        switch problem?.kind {
        case .impossibleDay, .impossibleMonth: true
        default: false
        }
    }

    /// Whether it says when, be it roughly: not where no date is given, or one that nobody understands.
    package var namesTime: Bool {
        switch value {
        case .noDeadline, .toBeConfirmed, .notUnderstood: false
        default: true
        }
    }
}
