import Diagnostics
import Plan

/// An audience that is misspelt in site.yaml, so that every place that names it rightly is told as wrong: that is one slip, told
/// once, where it is.
enum AudienceSlips {
    static func tell(_ context: inout ReadingContext) {
        for slip in context.problems where slip.id == ReadingKind.misspeltAudience.rawValue {
            let isUse = { (problem: Diagnostic) in
                problem.id == ReadingKind.wrongType.rawValue && slip.help == "did you mean `\(problem.span.text)`?"
            }
            guard let first = context.problems.filter(isUse).sortedByPlace().first else { continue }
            context.problems.removeAll { isUse($0) || ($0.id == slip.id && $0.span == slip.span) }
            context.problems.append(
                Diagnostic(
                    ReadingKind.misspeltAudience,
                    "the audience is called `\(slip.span.text)` here, and `\(first.span.text)` is used", at: slip.span,
                    help: slip.help, related: [.init(first.span, "used here")], subject: slip.subject, severity: .error)
            )
        }
    }
}
