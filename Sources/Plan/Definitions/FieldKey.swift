/// The key of every field, list and column that the sources can hold. Its raw value is its usual name, in lower case.
///
/// One enum for all, so that a misspelled key in the reader is a compile error and a key has one name everywhere.
package enum FieldKey: String, Sendable, CaseIterable {
    // The site
    case council, service, title, language, contact, audiences, statuses, names, accepted
    case notice
    case madeBy = "made by"
    case reportingDate = "reporting date"
    case quietAfter = "quiet after"
    case brand, labels
    case footerLinks = "footer links"
    case publishedAt = "published at"
    case edition
    // The brand: the logo, the colours and how Word papers look
    case logo, colours, paper, raised, ink, muted, accent, link, visited, thread, focus
    case logoText = "logo text"
    case referenceDocument = "reference document"
    case darkColours = "dark colours"
    case focusInk = "focus ink"
    // Labels
    case action, annex, appendix, people, completed, step, when
    case latestProgress = "latest progress"
    case differenceMade = "difference made"
    case nextSteps = "next steps"
    case sectionLabel = "section label"
    // A status of the scale, and other scales
    case scales, scale
    case keptIn = "kept in"
    case id, word, shape, colour, meaning
    // An accepted fault
    case kind, entity, field, reason
    case suspectedMisprint = "suspected misprint"
    case acceptedBy = "accepted by"
    case acceptedOn = "accepted on"
    // Posts, boards, glossary, calendar
    case post, also, organisation, from, until, vacant
    case succeededBy = "succeeded by"
    case board, meets, chair, members, purpose, receives
    case term
    case standsFor = "stands for"
    case say
    case insteadOf = "instead of"
    case bankHolidays = "bank holidays"
    case date, name
    case clocks, clock, days, meetings
    case events, event
    case printedAs = "printed as"
    case papersDue = "papers due"
    case statementDue = "statement due"
    // The law of meetings, and who holds public offices
    case duty, bodies, says, checked, member, body, role
    case accessRules = "access rules"
    case settledBy = "settled by"
    case inForceFrom = "in force from"
    case inForceUntil = "in force until"
    case membersByOffice = "members by office"
    // Meetings and their agendas
    case pack, time, place, clerk, filming, cancelled, presenter, late, exempt, confidential, representations, exception
    case supplement, supplements
    case firstPage = "first page"
    case registerBy = "register by"
    case noticeGiven = "notice given"
    case papersPublished = "papers published"
    case printedPages = "pages"
    case workPlan = "work plan"
    case publicInterest = "public interest"
    case titleConfirmedBy = "public title confirmed by"
    case privateNotice = "notice of private business"
    case furtherNotice = "further notice"
    case answerToRepresentations = "answer to representations"
    case urgencyAgreedBy = "urgency agreed by"
    case keyDecision = "key decision announced"
    // Minutes and work plans
    case minutes, started, finished, present, apologies, substitutes, declarations, interest, item, approves, resolved
    case corrections, answer, recurs, dropped
    case attended = "in attendance"
    case carriedFrom = "carried from"
    case carriedOn = "carried on"
    // Inspections
    case inspection, by, published, source, judgements, area, grade
    case tookPlace = "took place"
    case takenUpBy = "taken up by"
    case notLinked = "not linked"
    case weights, weight, paragraphs, response
    case recommendationState = "recommendation state"
    case addressedTo = "addressed to"
    case responseBy = "response by"
    case responseOn = "response on"
    case notAccepted = "not accepted"
    // Plans and sections
    case plan, state, began, ended, answers, statement, versions, version, note, columns, key, without
    case bands, band, means, dates
    case agreedBy = "agreed by"
    case section, number
    // Actions
    case lead, due, starts, review, continues, formerly, audience, added
    case steps, measures, context
    case plainWords = "plain words"
    case plainWordsLookedAt = "plain words looked at"
    case plainWordsAbout = "plain words about"
    case plainWhy = "why in plain words"
    case doneSoFar = "done so far"
    // Logs
    case ref, status, text, why, evidence
    case newDue = "new due"
    case newWords = "new words"
    case correctiveAction = "corrective action"
    case backOnTrackBy = "back on track by"
    case gates
    case signOffBy = "sign-off by"
    case evidenceDate = "evidence date"
    case lookedAt = "looked at"
    case whatChanged = "what changed"
    case whoChecked = "who checked"
    case whereKept = "where kept"
    // Pages and blocks
    case page, recommendation, caption, file
    // Documents
    case document, to
    // The accessibility statement
    case compliance, prepared, reviewed, tests, what, scope, problems, testing, improving
    case screenReader = "tested with screen reader users"
    case reply, size, problem
    case otherDocuments = "documents of others"
    case dueBefore = "due before"
    case dueAfter = "due after"
    // Reports
    case since
    case report, meeting, author, portfolio, wards, recommendations, consultation, options, implications, head
    case annexes, contacts, letter, outcomes, issued, on, snapshot, asked
    case asOf = "as of"
    case later
    case keepUntil = "keep until"
    case sheets
    case chiefOfficer = "chief officer"
    case clearedBy = "cleared by"
    case councilPlan = "council plan"
    case backgroundPapers = "background papers"
    // Scorecards: the whole of one, its indicators, their values
    case scorecard, producer, tolerance, ties, symbols, symbol, stages, stage, named, then
    case indicatorsPrinted = "indicators printed"
    case directionOfTravel = "direction of travel"
    case targetsFor = "targets for"
    case stagesTitle = "stages title"
    case code, basis, breaks, unit, frequency, provider, owner, polarity, target, rationale, baseline, shows, benchmarks
    case rowOf = "row of"
    case dataQuality = "data quality"
    case enteredBy = "entered by"
    case signedOffBy = "signed off by"
    case targetFor = "target for"
    case targetBy = "target by"
    case printedArrow = "printed arrow"
    case printedColour = "printed colour"
    case addsUp = "adds up"
    case totalOf = "total of"
    case limitsRecalculated = "limits recalculated"
    case percentageOf = "percentage of"
    case counts, numerator, accumulates
    case meanOf = "mean of"
    case sameAs = "same as"
    case smallestBase = "smallest base"
    case smallNumbers = "small numbers"
    case threshold
    case shownTo = "shown to"
    case benchmarkFrequency = "benchmark frequency"
    case indicator, measure, row, benchmark, period, value
    case asPrinted = "as printed"
    case dataAsAt = "data as at"
    case revisedOn = "revised on"
    case publishedIn = "published in"
    // Young people's pages, and what young people said
    case short, order, drawing, drafts, groups, group, address, said, about, consent, did, terms, months, words, of
    case youngPeople = "young people"
    case languagePanel = "language panel"
    case languageHelp = "language help"
    case languages, telephone
    case easyRead = "easy read"
    case checkedBy = "checked by"
    case checkedOn = "checked on"
    case checkedWith = "checked with"
    case willDo = "will do"
    case whyNot = "why not"
    case toldBy = "told by"
    case toldOn = "told on"
    case answerWithin = "answer within"
    case readingGrade = "reading grade"
    case topic
    case lastLeaflet = "last leaflet"
    case consentUntil = "consent until"
    case ofHowMany = "of how many"
    // Whom young people can ring
    case numbers, who, hours, example
    case forWhom = "for"
    case otherLanguages = "other languages"
}

extension FieldKey {
    /// Its name as it stands at the head of a line below an entry.
    package var capitalised: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
