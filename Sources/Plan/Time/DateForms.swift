/// How the dates of a plan may be written besides the forms that every plan may use.
package struct DateForms: Sendable {
    /// What time is counted from.
    package var events: [Event]
    /// The plan's own words for stretches of time.
    package var bands: [DateBand] = []
    /// Whether `03/13` is March 2013.
    package var hasShortMonths = false
    /// Whether the bands are all that the plan has. Where one could not be read, words that are not understood may be that one.
    package var knowsBands = true

    /// What a plan or section can say of the dates in it.
    package enum Notation: String, CaseIterable, Sendable {
        case shortMonths = "mm/yy"
    }

    /// The forms of any plan, and times that are counted from some events.
    package init(events: [Event] = []) { self.events = events }

    /// The band that a text names as a whole, be it with a dash between its words or without.
    func band(named text: String) -> DateBand? {
        bands.isEmpty ? nil : bands.first { DateForms.folded($0.word.text) == DateForms.folded(text) }
    }

    private static func folded(_ word: String) -> String { Vocabulary.fold(word).replacing("-", with: " ") }

    /// Whether a text is a time by these forms alone: a band, or so long from an event.
    package func isTime(_ text: String) -> Bool {
        band(named: text) != nil || EventTime(text, events) != nil
    }

    /// Whether a text is a time by these forms alone and can be nothing else: a band, or so long from an event that is known.
    package func isDeadline(_ text: String) -> Bool {
        band(named: text) != nil || EventTime(text, events)?.hasDistance == true
    }

    /// Whether a text counts from an event, of which none is known by its name. Days and weeks from something are a rule as
    /// often as a deadline, unless the plan counts from events at all.
    package func isFromUnknownEvent(_ text: String) -> Bool {
        EventTime(text, events) == nil && EventTime.isCounted(text, inDays: !events.isEmpty)
    }
}

/// A plan's own word for a stretch of time, such as *short term*, with what the plan says of it.
package struct DateBand: Sendable {
    /// What stands in place of a date.
    package var word: PlainText
    /// What the plan says it means.
    package var meaning: PlainText
    /// The time with whose last day it ends; nil where the plan states none. Nothing is worked out from the meaning.
    package let until: WrittenWhen?

    /// Makes a band.
    package init(word: PlainText, meaning: PlainText, until: WrittenWhen?) {
        self.word = word
        self.meaning = meaning
        self.until = until
    }

    /// What a date that is written with its word means.
    var time: When {
        if case .period(_, let period) = until?.value { .period(.by, period) } else { .pointer(word.text) }
    }
}

/// Something that happens on a day, from which plans count: the publication of a report, the opening of a home.
package struct Event: Sendable {
    /// What plans call it.
    package var name: PlainText
    /// Its day; nil while none is known.
    package let day: Written<Day>?
    /// Whether a day is written and could not be read, which is told where it stands.
    package let isDayUnread: Bool
    /// Where the day is stated.
    package var source: PlainText?

    /// Makes an event.
    package init(name: PlainText, day: Written<Day>?, isDayUnread: Bool = false, source: PlainText?) {
        self.name = name
        self.day = day
        self.isDayUnread = isDayUnread
        self.source = source
    }
}
