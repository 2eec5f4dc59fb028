/// The fields of `site.yaml` and of the registers beside it.
extension RecordDefinition {
    /// `site.yaml`.
    package static let site = RecordDefinition(
        "the site",
        [
            FieldDefinition(.council, .text, required: true, "the council's name"),
            FieldDefinition(.title, .text, required: true, "the site's title"),
            FieldDefinition(.service, .text, "the service that the plan is for"),
            FieldDefinition(.language, .text, "the language of the pages"),
            FieldDefinition(.reportingDate, .day, "the day that the site reports on"),
            FieldDefinition(.contact, .text, "how to reach the people who keep the plan"),
            FieldDefinition(.notice, .text, "what readers must know of the site itself, shown on every page"),
            FieldDefinition(.madeBy, .text, "who made the pages and papers, where it was not the council"),
            FieldDefinition(.audiences, .texts, "the audiences, from the narrowest to the widest"),
            FieldDefinition(.quietAfter, .number, "days without an update after which an action has not reported"),
            FieldDefinition(.smallNumbers, .record(.smallNumbers), "which small numbers are kept back, and from whom"),
            FieldDefinition(.statuses, .records(.status), "the scale on which progress is stated"),
            FieldDefinition(.scales, .records(.scale), "other scales, which columns of a plan's own name"),
            FieldDefinition(.brand, .record(.brand), "what makes the site the council's own to look at"),
            FieldDefinition(.footerLinks, .records(.footerLink), "links at the foot of every page"),
            FieldDefinition(.publishedAt, .records(.publishedAddress), "where on the web the editions stand"),
            FieldDefinition(.youngPeople, .record(.youngPeople), "how the pages for young people are made"),
            FieldDefinition(
                .languagePanel, .records(.languageLine), "what says in other languages how to get help"),
            FieldDefinition(
                .languageHelp, .record(.languageHelp), "how to have papers in other languages, at the end of packs"),
            FieldDefinition(.labels, .record(.labels), "what the council calls things: one, several"),
            FieldDefinition(.names, .names, "the council's own names for fields and lists"),
            FieldDefinition(.accepted, .records(.acceptedFault), "faults that are known and kept"),
        ])

    /// What `site.yaml` says of small numbers.
    package static let smallNumbers = RecordDefinition(
        "`small numbers`",
        [
            FieldDefinition(.threshold, .number, "the largest number that could point to a person"),
            FieldDefinition(.shownTo, .text, "the widest edition that shows them"),
        ])

    /// Where an edition stands on the web.
    package static let publishedAddress = RecordDefinition(
        "an address of `published at`",
        [
            FieldDefinition(.edition, .text, required: true, "the edition"),
            FieldDefinition(.address, .text, required: true, "the web address of its first page's folder"),
        ])

    /// A status of the scale.
    package static let status = RecordDefinition(
        "a status",
        [
            FieldDefinition(.id, .text, required: true, "what the log writes"),
            FieldDefinition(.word, .text, required: true, "what pages say"),
            FieldDefinition(.shape, .choice(Status.Shape.allCases.map(\.rawValue)), required: true, "its shape"),
            FieldDefinition(.colour, .choice(Status.Colour.allCases.map(\.rawValue)), required: true, "its colour"),
            FieldDefinition(
                .meaning, .choice(Status.Meaning.allCases.map(\.rawValue)), required: true, "what it means"),
        ])

    /// A scale beside the one on which progress is stated.
    package static let scale = RecordDefinition(
        "a scale",
        [
            FieldDefinition(.name, .text, required: true, "what columns call it"),
            FieldDefinition(.statuses, .records(.status), required: true, "its statuses"),
        ])

    /// An accepted fault.
    package static let acceptedFault = RecordDefinition(
        "an accepted fault",
        [
            FieldDefinition(.kind, .text, required: true, "the kind of problem"),
            FieldDefinition(.entity, .texts, required: true, "the entities that have it"),
            FieldDefinition(.field, .text, "the field that has it"),
            FieldDefinition(.reason, .text, required: true, "why it is kept"),
            FieldDefinition(
                .suspectedMisprint, .choice(AccessibilityStatement.Answer.allCases.map(\.rawValue)),
                "`yes`: the date is taken for a misprint, and does not count"),
            FieldDefinition(.date, .text, "the date as written, where only one of several is meant"),
            FieldDefinition(.acceptedBy, .text, "who took it for a misprint"),
            FieldDefinition(.acceptedOn, .day, "when"),
        ])

    /// An item of `posts.yaml`.
    package static let post = RecordDefinition(
        "a post",
        [
            FieldDefinition(.post, .text, required: true, "its full name"),
            FieldDefinition(.kind, .choice(Post.Kind.allCases.map(\.rawValue)), "whether a post, a team or a body"),
            FieldDefinition(.also, .texts, "every other way it is written"),
            FieldDefinition(.organisation, .text, "the organisation that it belongs to"),
            FieldDefinition(.from, .day, "its first day"),
            FieldDefinition(.until, .day, "its last day"),
            FieldDefinition(.vacant, .day, "the day on which it fell vacant"),
            FieldDefinition(.succeededBy, .text, "the post that took over"),
        ])

    /// An item of `boards.yaml`.
    package static let board = RecordDefinition(
        "a board",
        [
            FieldDefinition(.board, .text, required: true, "its full name"),
            FieldDefinition(.also, .texts, "every other way it is written"),
            FieldDefinition(
                .kind, .choice(Board.Kind.allCases.map(\.rawValue)), "what kind of body it is, by which the law goes"),
            FieldDefinition(.membersByOffice, .text, "why its members stand by their offices and not by name"),
            FieldDefinition(.meets, .text, "how often it meets"),
            FieldDefinition(.chair, .text, "the post that chairs it"),
            FieldDefinition(.members, .texts, "who sits on it"),
            FieldDefinition(.purpose, .text, "what it is for"),
            FieldDefinition(.receives, .texts, "what it is given"),
            FieldDefinition(.papersDue, .text, "the clock by which its papers are due"),
            FieldDefinition(.meetings, .texts, "the days on which it meets"),
        ])

    /// An item of `glossary.yaml`.
    package static let glossaryTerm = RecordDefinition(
        "a term",
        [
            FieldDefinition(.term, .text, required: true, "the term or abbreviation"),
            FieldDefinition(.standsFor, .text, "what the letters stand for"),
            FieldDefinition(.meaning, .text, "what it means, in plain words"),
        ])

    /// An entry of `young-people/en/say-instead.yaml`.
    package static let preferredWord = RecordDefinition(
        "an entry of the list",
        [
            FieldDefinition(.say, .text, required: true, "what to say"),
            FieldDefinition(.insteadOf, .texts, required: true, "what not to say"),
            FieldDefinition(.why, .text, "why"),
        ])

    /// `calendar.yaml`.
    package static let calendar = RecordDefinition(
        "the calendar",
        [
            FieldDefinition(.bankHolidays, .records(.bankHoliday), "the bank holidays"),
            FieldDefinition(.clocks, .records(.clock), "the time limits that are counted in working days"),
            FieldDefinition(.accessRules, .records(.accessRule), "what laws and constitutions ask of meetings"),
            FieldDefinition(.events, .records(.event), "what plans count time from"),
        ])

    /// Something from which plans count time.
    package static let event = RecordDefinition(
        "an event",
        [
            FieldDefinition(.event, .text, required: true, "what plans call it"),
            FieldDefinition(.date, .day, "its day, once that is known"),
            FieldDefinition(.source, .text, "where the day is stated"),
        ])

    /// What a law or a constitution asks of meetings.
    package static let accessRule = RecordDefinition(
        "an access rule",
        [
            FieldDefinition(
                .duty, .choice(AccessRule.Duty.allCases.map(\.rawValue)), required: true, "what is asked for"),
            FieldDefinition(.bodies, .texts, required: true, "the kinds of body of which it is asked"),
            FieldDefinition(.days, .number, names: ["days", "months"], "how many days or months it counts"),
            FieldDefinition(.kind, .choice(Clock.Kind.allCases.map(\.rawValue)), "which days count, and which way"),
            FieldDefinition(.from, .text, "what it runs from"),
            FieldDefinition(.says, .text, "what it says, in your words"),
            FieldDefinition(.source, .text, required: true, "the law or document that says so"),
            FieldDefinition(.settledBy, .text, "who says which days count, where the law does not"),
            FieldDefinition(.inForceFrom, .day, required: true, "the first day on which it is in force"),
            FieldDefinition(.inForceUntil, .day, "the last day on which it is in force"),
            FieldDefinition(.checked, .text, "where its words were read; leave it out if nobody has"),
        ])

    /// An item of `offices.yaml`.
    package static let officeHolder = RecordDefinition(
        "a holder of a public office",
        [
            FieldDefinition(.member, .text, required: true, "the name, as minutes write it"),
            FieldDefinition(.body, .text, required: true, "the body"),
            FieldDefinition(
                .role, .choice(OfficeHolder.Role.allCases.map(\.rawValue)), required: true, "what they are on it"),
            FieldDefinition(.from, .day, "the first day in office"),
            FieldDefinition(.until, .day, "the last day in office"),
        ])

    /// A clock.
    package static let clock = RecordDefinition(
        "a clock",
        [
            FieldDefinition(.clock, .text, required: true, "what boards and inspections call it"),
            FieldDefinition(.days, .number, required: true, "how many working days"),
            FieldDefinition(
                .kind, .choice(Clock.Kind.allCases.map(\.rawValue)), required: true, "which way it runs"),
            FieldDefinition(.from, .text, required: true, "what it runs from"),
            FieldDefinition(.printedAs, .text, "how papers print it, where that is not what the law says"),
            FieldDefinition(.source, .text, required: true, "the law or document that says so"),
        ])

    /// A bank holiday.
    package static let bankHoliday = RecordDefinition(
        "a bank holiday",
        [
            FieldDefinition(.date, .day, required: true, "its date"),
            FieldDefinition(.name, .text, required: true, "its name"),
        ])
}
