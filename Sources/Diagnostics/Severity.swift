/// How much a problem matters.
package enum Severity: String, Sendable, CaseIterable, Comparable {
    /// Something to know; counted, and shown only when asked for.
    case note
    /// Something that a careful author would mend; the site is still made.
    case warning
    /// Something that must be mended or accepted before the site is made.
    case error

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }

    package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}
