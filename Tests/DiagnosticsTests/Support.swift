import Diagnostics

/// A kind of problem for tests.
enum SampleKind: String, DiagnosticKind {
    case brokenThing = "broken-thing"
    case oddThing = "odd-thing"
    case quietThing = "quiet-thing"
    case hidingThing = "hiding-thing"
    case waitingThing = "waiting-thing"

    var severity: Severity {
        switch self {
        case .brokenThing, .hidingThing: .error
        case .oddThing, .waitingThing: .warning
        case .quietThing: .note
        }
    }

    var urgency: Urgency {
        switch self {
        case .hidingThing: .first
        case .waitingThing: .others
        case .brokenThing, .oddThing, .quietThing: .here
        }
    }

    var explanation: String { "A thing that is \(rawValue)." }
}

/// A file of a text.
func file(_ text: String, path: String = "Content/a.md") -> SourceFile { SourceFile(path: path, text: text) }

extension SourceFile {
    /// The first place where some words stand.
    func span(of words: String) -> Span {
        let range = text.firstRange(of: words) ?? text.startIndex..<text.startIndex
        return Span(
            file: self, start: text.utf8.distance(from: text.startIndex, to: range.lowerBound),
            end: text.utf8.distance(from: text.startIndex, to: range.upperBound))
    }
}

/// A problem as it is printed, without colours.
func printed(_ diagnostic: Diagnostic) -> String { TextFormatter(usesColour: false).format(diagnostic) }
