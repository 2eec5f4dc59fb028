package import Diagnostics

/// The problems that tying everything together finds.
package enum LinkingKind: String, DiagnosticKind {
    case addressCollision = "address-collision"
    case afterUrgentBusiness = "after-urgent-business"
    case agendaPaper = "agenda-paper"
    case almostATie = "almost-a-tie"
    case ambiguousReference = "ambiguous-reference"
    case answerToNothing = "answer-to-nothing"
    case backOnTrackPassed = "back-on-track-passed"
    case benchmarkPeriod = "benchmark-period"
    case blockValue = "block-value"
    case circularReference = "circular-reference"
    case contradictsPlan = "contradicts-plan"
    case deadlineBeforePlan = "deadline-before-plan"
    case deadlineNonWorking = "deadline-non-working"
    case duplicateID = "duplicate-id"
    case duplicateLabel = "duplicate-label"
    case duplicateSeries = "duplicate-series"
    case emoji
    case endingWithoutReason = "ending-without-reason"
    case eventWithoutDay = "event-without-day"
    case fallenPercentage = "fallen-percentage"
    case fileSharePath = "file-share-path"
    case gateEvidenceDate = "gate-evidence-date"
    case gateNotPassed = "gate-not-passed"
    case gateOutOfOrder = "gate-out-of-order"
    case gateOwnEvidence = "gate-own-evidence"
    case gateReopened = "gate-reopened"
    case gateUnchecked = "gate-unchecked"
    case gateWithoutEvidence = "gate-without-evidence"
    case hardToRead = "hard-to-read"
    case incompleteReport = "incomplete-report"
    case incompleteRestriction = "incomplete-restriction"
    case keyDecisionNotice = "key-decision-notice"
    case lateReasonNotMinuted = "late-reason-not-minuted"
    case leftOverComment = "left-over-comment"
    case linkInPlainText = "link-in-plain-text"
    case logAfterEnd = "log-after-end"
    case logOrder = "log-order"
    case longWord = "long-word"
    case longSentence = "long-sentence"
    case malformedReference = "malformed-reference"
    case meetingNonWorking = "meeting-non-working"
    case minutesApproval = "minutes-approval"
    case minutesOutOfSequence = "minutes-out-of-sequence"
    case missingBankHolidays = "missing-bank-holidays"
    case missingDeadline = "missing-deadline"
    case missingEvidence = "missing-evidence"
    case missingHelp = "missing-help"
    case missingLead = "missing-lead"
    case missingMeasure = "missing-measure"
    case missingTranslation = "missing-translation"
    case misplacedWords = "misplaced-words"
    case misplacedEnding = "misplaced-ending"
    case mixedDirections = "mixed-directions"
    case namesAPerson = "names-a-person"
    case noAccessRule = "no-access-rule"
    case noFigures = "no-figures"
    case noOwner = "no-owner"
    case openEnded = "open-ended"
    case paperAfterPublication = "paper-after-publication"
    case papersLate = "papers-late"
    case passiveVoice = "passive-voice"
    case pauseWithoutRestart = "pause-without-restart"
    case personNotPost = "person-not-post"
    case pointsToAHandful = "points-to-a-handful"
    case postNotInOffice = "post-not-in-office"
    case privateWithoutNotice = "private-without-notice"
    case readingScore = "reading-score"
    case reasonWithoutPromise = "reason-without-promise"
    case repeatedNumber = "repeated-number"
    case repeatedPost = "repeated-post"
    case repeatedText = "repeated-text"
    case reusedID = "reused-id"
    case sayInstead = "say-instead"
    case signOffByNobody = "sign-off-by-nobody"
    case smallCountInText = "small-count-in-text"
    case smallNumberKept = "small-number-kept"
    case smallNumberTold = "small-number-told"
    case stepsAndDates = "steps-and-dates"
    case supplementNumbers = "supplement-numbers"
    case sumDiffers = "sum-differs"
    case titlesDiffer = "titles-differ"
    case twoStates = "two-states"
    case unagreedDeadline = "unagreed-deadline"
    case uncheckedTranslation = "unchecked-translation"
    case unclearClosing = "unclear-closing"
    case uncountedRow = "uncounted-row"
    case unclearResponse = "unclear-response"
    case undefinedAbbreviation = "undefined-abbreviation"
    case unendedAction = "unended-action"
    case unexplainedAbbreviation = "unexplained-abbreviation"
    case unexplainedMove = "unexplained-move"
    case unknownAnnex = "unknown-annex"
    case unknownBase = "unknown-base"
    case unknownBoard = "unknown-board"
    case unknownMember = "unknown-member"
    case unknownPage = "unknown-page"
    case unknownParagraph = "unknown-paragraph"
    case unknownClock = "unknown-clock"
    case unknownPost = "unknown-post"
    case unknownReference = "unknown-reference"
    case unmeasuredRecommendation = "unmeasured-recommendation"
    case unnamedNumerator = "unnamed-numerator"
    case unnamedPost = "unnamed-post"
    case untaggedMeasures = "untagged-measures"
    case unthreadedRecommendation = "unthreaded-recommendation"
    case withheldReference = "withheld-reference"
    case wrongReference = "wrong-reference"

    package var severity: Severity {
        switch self {
        case .deadlineNonWorking, .readingScore, .smallNumberKept, .titlesDiffer, .uncheckedTranslation,
            .unmeasuredRecommendation,
            .untaggedMeasures:
            .note
        case .backOnTrackPassed, .benchmarkPeriod, .contradictsPlan, .duplicateSeries, .emoji, .eventWithoutDay,
            .fallenPercentage, .fileSharePath,
            .hardToRead, .lateReasonNotMinuted, .leftOverComment, .logAfterEnd, .logOrder, .longSentence, .longWord,
            .meetingNonWorking,
            .missingBankHolidays, .missingEvidence, .missingTranslation, .mixedDirections, .noAccessRule, .noFigures,
            .noOwner, .openEnded, .paperAfterPublication, .papersLate, .passiveVoice, .pauseWithoutRestart,
            .postNotInOffice, .reasonWithoutPromise, .repeatedNumber, .repeatedPost, .repeatedText, .sayInstead,
            .signOffByNobody,
            .smallCountInText, .sumDiffers, .supplementNumbers, .unagreedDeadline, .uncountedRow,
            .undefinedAbbreviation,
            .unexplainedAbbreviation, .unexplainedMove, .unknownBase, .unnamedNumerator, .unnamedPost,
            .unthreadedRecommendation:
            .warning
        default: .error
        }
    }

    package var urgency: Urgency {
        switch self {
        case .missingHelp, .namesAPerson, .personNotPost, .pointsToAHandful, .smallCountInText, .smallNumberTold: .first
        case .endingWithoutReason, .eventWithoutDay, .fallenPercentage, .gateOwnEvidence, .gateUnchecked,
            .gateWithoutEvidence,
            .missingDeadline,
            .missingEvidence, .missingLead, .missingMeasure, .missingTranslation, .openEnded, .signOffByNobody,
            .unagreedDeadline, .uncheckedTranslation, .unmeasuredRecommendation, .unnamedPost,
            .unthreadedRecommendation:
            .others
        default: .here
        }
    }

    package var isAcceptable: Bool {
        switch self {
        case .deadlineBeforePlan, .endingWithoutReason, .missingDeadline, .missingLead, .missingMeasure, .namesAPerson,
            .personNotPost, .smallNumberTold, .stepsAndDates, .twoStates, .unendedAction, .unknownPost:
            true
        default: severity < .error
        }
    }
}
