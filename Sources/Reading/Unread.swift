package import Diagnostics
import Plan

/// What is not known of the sources, because it could not be read. What depends on it is not checked until it can be: its
/// cause is told first and alone.
package struct Unread: Sendable {
    private var isWhole = true
    private var folders: Set<Substring> = []

    /// Finds out from what reading has told.
    package init(_ problems: [Diagnostic]) {
        for problem in problems where problem.severity == .error {
            switch problem.isAcceptable ? nil : ReadingKind(rawValue: problem.id)?.loss {
            case .file: isWhole = false
            case .part: folders.insert(Unread.folder(of: problem.span.file.path))
            case nil: if Unread.isOfLostDay(problem) { folders.insert(Unread.folder(of: problem.span.file.path)) }
            }
        }
    }

    /// Whether nothing is missing.
    package var isEmpty: Bool { isWhole && folders.isEmpty }

    /// Problems of later stages without those that may come from what is missing.
    package func known(among problems: [Diagnostic]) -> [Diagnostic] {
        if isEmpty { return problems }
        return isWhole ? problems.filter { !isBeside($0) } : []
    }

    /// Whether a problem stands in the folder of what is missing, or below. What is said of recommendations goes back to
    /// every plan.
    private func isBeside(_ problem: Diagnostic) -> Bool {
        let path = problem.span.file.path
        let isOfRecommendations = path.contains("/inspections/")
        return folders.contains { path.hasPrefix($0) || (isOfRecommendations && $0.contains("/plans/")) }
    }

    /// Whether a day is not known without which nothing beside it can be told: that of a row of a log, which is not read, or
    /// that of the report.
    private static func isOfLostDay(_ problem: Diagnostic) -> Bool {
        let path = problem.span.file.path
        let isOfRow = problem.subject?.field == FieldKey.date.rawValue && path.hasSuffix(".csv")
        let isOfDay = isOfRow || path.hasSuffix("/site.yaml")
        return isOfDay && [ReadingKind.impossibleDate, .unknownDate].contains { $0.rawValue == problem.id }
    }

    /// The folder of a file, with its `/`.
    private static func folder(of path: String) -> Substring {
        path[..<(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)]
    }
}

extension ReadingKind {
    /// How much is not known because of a fault.
    enum Loss {
        /// A file or an entry, to which anything may refer.
        case file
        /// A part of one: a field, an item, a row. What stands beside it in its folder may go back to it.
        case part
    }

    var loss: Loss? {
        switch self {
        case .almostAnEntry, .badEncoding, .duplicateKey, .malformedID, .missingField, .missingFile, .nameMismatch,
            .tooLarge, .unclosedBlock,
            .unfinishedMerge, .unreadableFile, .yamlAlias, .yamlSyntax:
            .file
        case .csvSyntax, .cutValue, .malformedNumber, .malformedTag, .unknownFigure, .unknownIndicator, .misplacedBlock,
            .spreadsheetValue,
            .unknownBlock, .unknownField, .unknownKey, .wrongType:
            .part
        default: nil
        }
    }
}
