import Diagnostics
import Plan

extension Record {
    /// What a plan or section has a column for, of what came of it; empty for `none`, nil where it does not say.
    func outcomes(_ context: inout ReadingContext) -> [Section.OutcomeColumn]? {
        let written = texts(.outcomes)
        guard !written.isEmpty else { return nil }
        if written.count == 1, Vocabulary.fold(written[0].text) == "none" { return [] }
        return written.compactMap { name in
            if let column = Section.OutcomeColumn(rawValue: Vocabulary.fold(name.text)) { return column }
            let words = Section.OutcomeColumn.allCases.map(\.rawValue)
            let near = Suggestion.help(for: name.text, among: words)
            context.report(
                .wrongType, "`\(name.text)` is not one of the words that can stand here", at: name.span,
                help: near.isEmpty ? words.map { "`\($0)`" }.joined(separator: ", ") + ", or `none` alone" : near,
                subject: subject(.outcomes))
            return nil
        }
    }
}
