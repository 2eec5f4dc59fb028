extension Translation {
    /// English, which is whole: a word without a text would not compile.
    package static let english: Translation = {
        var translation = Translation()
        for word in YoungWord.allCases { translation.words[word] = english(word) }
        translation.months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        return translation
    }()

    private static func english(_ word: YoungWord) -> Forms {
        switch word {
        case .done: one("Done")
        case .doneLate: one("We did this, but late")
        case .delivered: one("We did this. We are checking that it lasts")
        case .deliveredLate: one("We did this, but late. We are checking that it lasts")
        case .doing: one("We are doing this now")
        case .late: one("This is late")
        case .datePassed: one("The date has passed. We have not said if it is done.")
        case .maybeLate: one("This may be late")
        case .checking: one("We think this is done. We are checking")
        case .moved: one("We moved the date")
        case .notStarted: one("Not started yet")
        case .notSaid: one("We have not said yet")
        case .saidOnly: one("We have said something, but not if it is done.")
        case .paused: one("We stopped for now, until {when}")
        case .pausedNoDate: one("We stopped for now. We have not said until when.")
        case .stopped: one("We stopped this")

        case .skip: one("Skip to the words")
        case .pages: one("Pages")
        case .languages: one("Languages")
        case .draft: one("Draft. No young people have checked this page yet.")
        case .draftPages: one("Draft. No young people have checked these pages yet: {pages}.")
        case .easyRead: one("Easy Read")
        case .checkedBy: one("{by} checked this page on {date}, with {readers}.")
        case .notTranslated: one("We do not have this page in your language yet. Here it is in English.")
        case .awaitingCheck: one("No translator has checked these words yet.")
        case .howThingsStood: one("This shows how things were on {date}.")
        case .questions: one("Ask us")
        case .accessibility: one("Can everyone use these pages?")
        case .otherFormats: one("Print it")
        case .leaflet: one("Leaflet")
        case .booklet: one("Booklet")
        case .largePrint: one("Booklet in large print")
        case .leafletTitle: one("We promised. Did we do it?")
        case .lateOrStopped: one("What is late, or has stopped")
        case .datesPassed: one("Where the date has passed")
        case .changedSince: one("What changed since {date}")
        case .moreOnline:
            counted(
                "{count} more promise is not here. You find it at {address}.",
                "{count} more promises are not here. You find them at {address}.")
        case .moreInBooklet:
            counted(
                "{count} more promise is not here. You find it in our booklet.",
                "{count} more promises are not here. You find them in our booklet.")
        case .allHere: one("All our promises are here.")
        case .scan: one("Read more at")
        case .code: one("A code that a phone can scan. It leads to {address}.")
        case .printedCopies: one("Things change. Look online for what is true today.")
        case .pageOf: one("Page {page} of {pages}")
        case .notFound: one("We cannot find that page")
        case .notFoundHelp: one("It may have moved, or the address may have a mistake in it.")
        case .firstPage: one("Go to the first page")
        case .inYourLanguage: one("In your own language")

        case .helpNow: one("Help now")
        case .notSafe: one("Not safe right now?")
        case .ring: one("Ring {number}.")
        case .wantToTalk: one("Want to talk? {who}: {number}, {for}.")
        case .whoCanHelp: one("Who can help me")
        case .advocate:
            one(
                "Are you in care, or have you left care? Then you have a right to an advocate. They are on your side. "
                    + "They help you say what you want.")
        case .whenClosed: one("In the evening and at weekends:")
        case .complain: one("Is something wrong? You can complain. An advocate can help you with it.")
        case .askingIsSafe: one("If you ask for help or complain, it never changes the care that you get.")
        case .exampleHelp:
            one("The council’s papers do not say what stands here. The people who made this example added it.")
        case .noCouncilNumber:
            one("These papers give no council number. Ask your social worker, or an adult you trust.")

        case .thingsDone:
            counted("{done} of {count} thing is done", "{done} of {count} things are done")
        case .thingsInAll: counted("{count} thing in all", "{count} things in all")
        case .notInPlainWords:
            counted(
                "{count} thing that we have not put in plain words yet",
                "{count} things that we have not put in plain words yet")
        case .thingsHere:
            counted("Here you see {told} of {count} thing.", "Here you see {told} of {count} things.")
        case .thingsHereDone:
            counted("{count} of these is done", "{count} of these are done")
        case .thingsLate: counted("{count} is late", "{count} are late")
        case .thingsDatePassed:
            counted(
                "The date of {count} thing has passed. We have not said if it is done.",
                "The dates of {count} things have passed. We have not said if they are done.")
        case .thingsNotSaid:
            counted("We have not said how {count} is going", "We have not said how {count} are going")
        case .thingsSaidOnly:
            counted(
                "We have said something about {count}, but not if it is done.",
                "We have said something about {count}, but not if they are done.")
        case .said: one("What we said ({when}):")
        case .saidInPlan: one("What we said ({when}) stands in our plan.")
        case .partsPassed:
            counted(
                "One part of it was due by {when}. We have not said if that is done.",
                "{count} parts of it were due by {when}. We have not said if they are done.")
        case .saidAgo: one("When we last said how this is going: {when}.")
        case .thingsMaybeLate: counted("{count} may be late", "{count} may be late")
        case .thingsDoing: counted("We are doing {count} now", "We are doing {count} now")
        case .thingsChecking:
            counted(
                "We think {count} is done. We are checking it", "We think {count} are done. We are checking them")
        case .thingsMoved: counted("We moved the date of {count}", "We moved the dates of {count}")
        case .thingsDelivered:
            counted("We did {count}. We are checking that it lasts", "We did {count}. We are checking that they last")
        case .thingsNotStarted: counted("We have not started {count} yet", "We have not started {count} yet")
        case .thingsPaused: counted("We stopped {count} for now", "We stopped {count} for now")
        case .thingsStopped: counted("We stopped {count}", "We stopped {count}")
        case .topicHome: one("Home")
        case .topicSchool: one("School")
        case .topicFamily: one("Family")
        case .topicMySay: one("My say")
        case .topicLeavingCare: one("Leaving care")
        case .topicOther: one("Other promises")
        case .catchUp: one("We want to catch up by {when}.")
        case .catchUpNotSaid: one("We have not said when we will catch up.")
        case .dateWas: one("The date was {when}.")
        case .why: one("Why")
        case .whyNotSaid: one("We have not said why.")
        case .newDate: one("The new date is {when}.")
        case .newDateBefore: one("The new date is {when}. Before, it was {before}.")
        case .askedFor: one("We want to move the date to {when}. That is not agreed yet.")
        case .noPromises: one("There is nothing here yet.")
        case .by: one("By {when}")
        case .noEndDate: one("No end date")
        case .inYear: one("In {year}")
        case .noOwnDate: one("The plan gives no date for this")
        case .severalDates: one("The plan gives these dates: {dates}. It does not say which is for this.")
        case .dateAsWritten: one("The plan says: {date}")
        case .noSuchDay: one("The plan says {date}. There is no such day.")
        case .nothingNext:
            counted("We have no dates in the next month.", "We have no dates in the next {count} months.")

        case .youSaid: one("You said")
        case .youToldUs: one("You told us")
        case .weDid: one("What we did")
        case .willDo: one("What we will do")
        case .whyNot: one("Why we did not do it")
        case .noAnswer: one("We have not answered yet.")
        case .answerBy: one("We will answer by {date}.")
        case .answerMissed: one("We said that we would answer by {date}. That day has passed.")
        case .wordsEnded: one("We do not show these words any more.")
        case .toldOn: one("{who} told you on {date}.")
        case .saidBy: one("{group}, {date}")
        case .nothingHeard: one("Nothing is written down here yet.")
        case .quote: one("“{text}”")

        case .day: one("{day} {month} {year}")
        case .month: one("{month} {year}")
        case .monthEnd: one("the end of {month} {year}")
        }
    }

    private static func one(_ text: String) -> Forms { [.other: Phrase(text)] }

    private static func counted(_ one: String, _ other: String) -> Forms {
        [.one: Phrase(one), .other: Phrase(other)]
    }
}
