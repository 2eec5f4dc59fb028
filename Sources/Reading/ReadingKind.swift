package import Diagnostics

/// The problems that reading the sources finds.
package enum ReadingKind: String, DiagnosticKind {
    case almostAnEntry = "almost-an-entry"
    case audienceOrder = "audience-order"
    case badAsset = "bad-asset"
    case badEncoding = "bad-encoding"
    case badSnapshot = "bad-snapshot"
    case boldHeading = "bold-heading"
    case changedRow = "changed-row"
    case controlCharacter = "control-character"
    case copiedFile = "copied-file"
    case csvSyntax = "csv-syntax"
    case countDiffers = "count-differs"
    case cutValue = "cut-value"
    case doubtfulFigure = "doubtful-figure"
    case duplicateKey = "duplicate-key"
    case emptyDate = "empty-date"
    case garbledText = "garbled-text"
    case groupLikeAction = "group-like-action"
    case hiddenCharacter = "hidden-character"
    case impossibleDate = "impossible-date"
    case issuedPaperChanged = "issued-paper-changed"
    case linkedFile = "linked-file"
    case looseDate = "loose-date"
    case lowContrast = "low-contrast"
    case malformedID = "malformed-id"
    case malformedNumber = "malformed-number"
    case malformedTag = "malformed-tag"
    case misplacedBlock = "misplaced-block"
    case missingAltText = "missing-alt-text"
    case missingField = "missing-field"
    case missingFile = "missing-file"
    case misplacedValue = "misplaced-value"
    case missingStatementPart = "missing-statement-part"
    case misspeltAudience = "misspelt-audience"
    case mixedPeriods = "mixed-periods"
    case nameMismatch = "name-mismatch"
    case noRecommendations = "no-recommendations"
    case notCompared = "not-compared"
    case periodOrder = "period-order"
    case pictureWithPlace = "picture-with-place"
    case pipeTable = "pipe-table"
    case notAMisprint = "not-a-misprint"
    case placeholder
    case publicNotLast = "public-not-last"
    case quoteWithoutConsent = "quote-without-consent"
    case rawHTML = "raw-html"
    case repeatedRow = "repeated-row"
    case restrictedPaperShown = "restricted-paper-shown"
    case skippedHeading = "skipped-heading"
    case spreadsheetValue = "spreadsheet-value"
    case strayMark = "stray-mark"
    case straySigns = "stray-signs"
    case templateText = "template-text"
    case tooLarge = "too-large"
    case twoFigures = "two-figures"
    case uncheckedEasyRead = "unchecked-easy-read"
    case unclosedBlock = "unclosed-block"
    case unfinishedMerge = "unfinished-merge"
    case unexplainedLimits = "unexplained-limits"
    case unknownAsset = "unknown-asset"
    case unknownBlock = "unknown-block"
    case unknownDate = "unknown-date"
    case unknownField = "unknown-field"
    case unknownFigure = "unknown-figure"
    case unknownFile = "unknown-file"
    case unknownGroup = "unknown-group"
    case unknownIndicator = "unknown-indicator"
    case unknownKey = "unknown-key"
    case unnamedFence = "unnamed-fence"
    case unplacedPublication = "unplaced-publication"
    case unportableName = "unportable-name"
    case unreadMarkup = "unread-markup"
    case unreadableFile = "unreadable-file"
    case unsafeDocument = "unsafe-document"
    case unusablePDF = "unusable-pdf"
    case unsafePaper = "unsafe-paper"
    case unsafeLink = "unsafe-link"
    case unsafeStyles = "unsafe-styles"
    case unsafeSVG = "unsafe-svg"
    case vagueLink = "vague-link"
    case wrongType = "wrong-type"
    case yamlAlias = "yaml-alias"
    case yamlSyntax = "yaml-syntax"

    package var severity: Severity {
        switch self {
        case .pictureWithPlace: .note
        case .audienceOrder, .boldHeading, .countDiffers, .doubtfulFigure, .emptyDate, .hiddenCharacter, .looseDate,
            .misplacedValue, .misspeltAudience, .noRecommendations, .notCompared, .periodOrder,
            .placeholder, .straySigns, .templateText, .unknownFile, .vagueLink:
            .warning
        default: .error
        }
    }

    package var urgency: Urgency {
        switch self {
        case .audienceOrder, .misspeltAudience, .publicNotLast, .quoteWithoutConsent, .restrictedPaperShown,
            .strayMark, .unnamedFence:
            .first
        default: loss == nil ? .here : .first
        }
    }

    package var isAcceptable: Bool {
        switch self {
        case .impossibleDate, .unknownDate, .skippedHeading, .missingAltText: true
        // These may stand in what was printed or kept before they were told.
        case .changedRow, .controlCharacter, .garbledText, .repeatedRow, .unreadMarkup: true
        default: severity < .error
        }
    }
}
