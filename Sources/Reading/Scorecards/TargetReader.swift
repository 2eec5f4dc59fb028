import Diagnostics
import Plan

/// Reads a target: `85%`, `295-350`, `40% of total`, `tbc`, a dash.
enum TargetReader {
    private static let unsettled: Set = ["tbc", "tba", "tbd", "to be confirmed", "to be agreed", "to be set"]
    private static let none: Set = ["-", "none", "no target", "n/a", "not applicable"]

    /// The target, or nil and a problem.
    static func read(
        _ source: SourceText, _ subject: Diagnostic.Subject?, _ context: inout ReadingContext
    ) -> Written<Target>? {
        let text = Vocabulary.fold(source.text)
        if unsettled.contains(text) { return Written(.toBeConfirmed, source) }
        if none.contains(text) { return Written(.none, source) }
        if let figure = Figure(text) { return Written(.figure(figure), source) }
        if let share = share(of: text) { return Written(.shareOfTotal(share), source) }
        if let (first, last) = ends(of: text) {
            if !(last < first) { return Written(.range(first, last), source) }
            context.report(
                .unknownFigure, "the range `\(source.text)` begins above its end", at: source.span,
                help: "write the lower figure first", subject: subject)
            return nil
        }
        context.report(
            .unknownFigure, "`\(source.text)` is not understood as a target", at: source.span,
            help:
                "write a figure (85%), a range (295-350), a share (40% of total), `tbc` or `none`; whether more is better "
                + "stands in `polarity`", subject: subject)
        return nil
    }

    /// Whether a folded text can be nothing but a target: a range, a share of a total.
    static func isBound(_ text: String) -> Bool { share(of: text) != nil || ends(of: text) != nil }

    private static func share(of text: String) -> Figure? {
        [" of total", " of the total"].lazy.filter(text.hasSuffix)
            .compactMap { Figure(String(text.dropLast($0.count))) }.first(where: \.isPercent)
    }

    /// The ends of a range; a per cent sign behind the second is meant for both.
    private static func ends(of text: String) -> (Figure, Figure)? {
        for separator in [" to ", "-"] {
            let parts = text.split(separator: separator, maxSplits: 1, omittingEmptySubsequences: false).map {
                String($0)
            }
            guard parts.count == 2 else { continue }
            let words = parts.map { $0.drop { $0 == " " } }.map { String($0.reversed().drop { $0 == " " }.reversed()) }
            guard let last = Figure(words[1]),
                let first = Figure(words[0] + (last.isPercent ? "%" : "")) ?? Figure(words[0]),
                first.isPercent == last.isPercent
            else { continue }
            return (first, last)
        }
        return nil
    }
}
