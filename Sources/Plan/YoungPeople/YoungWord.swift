/// A word or sentence of the interface of young people's pages. The raw value is its key in `words.yaml`.
package enum YoungWord: String, Sendable, CaseIterable {
    // How something is going; the keys are those of `PlainState`
    case done
    case doneLate = "done late"
    case delivered
    case deliveredLate = "delivered late"
    case doing = "doing it now"
    case late
    case datePassed = "date passed"
    case maybeLate = "may be late"
    case checking = "being checked"
    case moved = "date moved"
    case notStarted = "not started"
    case notSaid = "not said"
    case saidOnly = "said only"
    case paused
    case pausedNoDate = "paused no date"
    case stopped

    // Around the page
    case skip
    case pages
    case languages
    case draft
    case draftPages = "draft pages"
    case easyRead = "easy read"
    case checkedBy = "checked by"
    case notTranslated = "not translated"
    case awaitingCheck = "awaiting check"
    case howThingsStood = "how things stood"
    case questions
    case accessibility
    case otherFormats = "other formats"
    case leaflet
    case booklet
    case largePrint = "large print"
    case leafletTitle = "leaflet title"
    case lateOrStopped = "late or stopped"
    case datesPassed = "dates passed"
    case changedSince = "changed since"
    case moreOnline = "more online"
    case moreInBooklet = "more in booklet"
    case allHere = "all here"
    case scan
    case code
    case printedCopies = "printed copies"
    case pageOf = "page of"
    case notFound = "not found"
    case notFoundHelp = "not found help"
    case firstPage = "first page"
    case inYourLanguage = "in your language"

    // Who can help
    case helpNow = "help now"
    case notSafe = "not safe"
    case ring
    case wantToTalk = "want to talk"
    case whoCanHelp = "who can help"
    case advocate = "right to an advocate"
    case whenClosed = "when the council is closed"
    case complain = "how to complain"
    case askingIsSafe = "asking is safe"
    case noCouncilNumber = "no council number"
    case exampleHelp = "example help"

    // Promises
    case thingsDone = "things done"
    case thingsInAll = "things in all"
    case thingsHere = "things here"
    case thingsHereDone = "things here done"
    case notInPlainWords = "not in plain words"
    case said
    case saidInPlan = "said in plan"
    case partsPassed = "parts passed"
    case saidAgo = "said long ago"
    case thingsLate = "things late"
    case thingsDatePassed = "things date passed"
    case thingsNotSaid = "things not said"
    case thingsSaidOnly = "things said only"
    case thingsMaybeLate = "things maybe late"
    case thingsDoing = "things doing"
    case thingsChecking = "things checking"
    case thingsMoved = "things moved"
    case thingsDelivered = "things delivered"
    case thingsNotStarted = "things not started"
    case thingsPaused = "things paused"
    case thingsStopped = "things stopped"
    case topicHome = "topic home"
    case topicSchool = "topic school"
    case topicFamily = "topic family"
    case topicMySay = "topic my say"
    case topicLeavingCare = "topic leaving care"
    case topicOther = "topic other"
    case catchUp = "catch up"
    case catchUpNotSaid = "catch up not said"
    case dateWas = "date was"
    case why
    case whyNotSaid = "why not said"
    case newDate = "new date"
    case newDateBefore = "new date before"
    case askedFor = "asked for"
    case noPromises = "no promises"
    // What happens next
    case by
    case inYear = "in year"
    case noEndDate = "no end date"
    case noOwnDate = "no own date"
    case noSuchDay = "no such day"
    case severalDates = "several dates"
    case dateAsWritten = "date as written"
    case nothingNext = "nothing next"
    // What young people said
    case youSaid = "you said"
    case youToldUs = "you told us"
    case weDid = "we did"
    case willDo = "will do"
    case whyNot = "why not"
    case noAnswer = "no answer yet"
    case answerBy = "answer by"
    case answerMissed = "answer missed"
    case wordsEnded = "words ended"
    case toldOn = "told on"
    case saidBy = "said by"
    case nothingHeard = "nothing heard"
    case quote
    // Times
    case day
    case month
    case monthEnd = "month end"

    /// The places that its text has.
    package var places: Set<String> { Translation.english.places(of: self) }

    /// Whether its text depends on a number.
    package var isCounted: Bool {
        switch self {
        case .thingsDone, .thingsInAll, .thingsHere, .thingsHereDone, .notInPlainWords, .partsPassed, .thingsLate,
            .thingsDatePassed, .thingsNotSaid, .thingsSaidOnly, .thingsMaybeLate, .thingsDoing, .thingsChecking,
            .thingsMoved,
            .thingsDelivered, .thingsNotStarted, .thingsPaused, .thingsStopped,
            .nothingNext, .moreOnline, .moreInBooklet:
            true
        default: false
        }
    }
}

extension PlainState {
    /// Its word.
    package var word: YoungWord {
        switch self {
        case .done: .done
        case .doneLate: .doneLate
        case .delivered: .delivered
        case .deliveredLate: .deliveredLate
        case .doing: .doing
        case .late: .late
        case .datePassed: .datePassed
        case .maybeLate: .maybeLate
        case .checking: .checking
        case .moved: .moved
        case .notStarted: .notStarted
        case .notSaid: .notSaid
        case .saidOnly: .saidOnly
        case .paused: .paused
        case .stopped: .stopped
        }
    }
}
