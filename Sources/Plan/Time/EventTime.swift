/// A time that is counted from an event: `within six months of the inspection`, `by the opening of the home`.
struct EventTime {
    /// How far from the event it is.
    fileprivate struct Distance {
        let count: Int
        let unit: Recurrence.Unit
    }

    /// The event.
    let event: Event
    fileprivate let distance: Distance?
    private let qualifier: Qualifier?

    /// Nil where a text names none of the events.
    init?(_ text: String, _ events: [Event]) {
        guard !events.isEmpty else { return nil }
        let words = EventTime.words(of: text)
        let (distance, qualifier, rest) = EventTime.opening(of: words)
        guard let name = EventTime.name(of: rest[...]),
            let event = events.first(where: { EventTime.name(of: EventTime.words(of: $0.name.text)[...]) == name })
        else { return nil }
        self.event = event
        self.distance = distance
        self.qualifier = qualifier
    }

    /// Whether it says how far from the event.
    var hasDistance: Bool { distance != nil }

    /// What it means; words alone while the event has no day.
    func meaning(of text: String) -> When {
        guard let day = event.day?.value else { return .pointer(text) }
        guard let distance else { return .period(qualifier, .day(day)) }
        return .period(.by, .day(distance.end(from: day)))
    }

    /// The event that a text counts from by its form, whether or not there is one: `the inspection` of `within six months of
    /// the inspection`.
    static func eventNamed(in text: String) -> String? {
        let (distance, _, rest) = opening(of: words(of: text))
        return distance == nil || rest.isEmpty ? nil : rest.joined(separator: " ")
    }

    /// Whether a text counts from an event by its form: `within six months of the inspection`; where days and weeks are
    /// meant, too, also `within ten days of it`.
    static func isCounted(_ text: String, inDays: Bool) -> Bool {
        let (distance, _, rest) = opening(of: words(of: text))
        guard let distance, !rest.isEmpty else { return false }
        switch distance.unit {
        case .month, .year: return true
        case .day, .week: return inDays
        case .halfTerm, .term: return false
        }
    }

    /// What stands before an event: `within six months of`, `by`, `on or before`; and the words behind it.
    private static func opening(of words: [String]) -> (Distance?, Qualifier?, [String]) {
        var rest = words[...]
        if rest.first == "within" || rest.first == "in" { rest = rest.dropFirst() }
        if let count = rest.first.flatMap({ Int($0) ?? WhenVocabulary.numbers[$0] }), count > 0, count <= 1_000,
            // Terms have no length of their own.
            let unit = rest.dropFirst().first.flatMap({ WhenVocabulary.units[$0] }), unit.unit != .term,
            let joint = rest.dropFirst(2).first, ["of", "after", "from", "following"].contains(joint)
        {
            return (Distance(count: count * unit.count, unit: unit.unit), nil, Array(rest.dropFirst(3)))
        }
        for (opening, qualifier) in WhenVocabulary.qualifiers where words.starts(with: opening) {
            return (nil, qualifier, Array(words.dropFirst(opening.count)))
        }
        return (nil, nil, words.first == "on" || words.first == "at" ? Array(words.dropFirst()) : words)
    }

    private static func words(of text: String) -> [String] {
        Vocabulary.fold(text).split(separator: " ").map(String.init)
    }

    /// A name without the article before it.
    private static func name(of words: ArraySlice<String>) -> String? {
        let rest = words.first == "the" ? words.dropFirst() : words
        return rest.isEmpty ? nil : rest.joined(separator: " ")
    }
}

extension EventTime.Distance {
    /// The last day within so long of a day: the one of the same number, or the last of a month that has none.
    fileprivate func end(from day: Day) -> Day {
        switch unit {
        case .day: day.adding(days: count)
        case .week: day.adding(days: count * 7)
        case .month: day.calendarMonth.adding(months: count).nearestDay(day.day)
        case .year: day.calendarMonth.adding(months: count * 12).nearestDay(day.day)
        case .halfTerm, .term: day
        }
    }
}
