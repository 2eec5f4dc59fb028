import Diagnostics
import Plan

extension Record {
    /// What a plan or section has a column for, of what came of it; empty for `none`, nil where it does not say.
    func outcomes(_ context: inout ReadingContext) -> [Section.OutcomeColumn]? {
        let written = texts(.outcomes)
        if written.count == 1, Vocabulary.fold(written[0].text) == "none" { return [] }
        return words(.outcomes, of: Section.OutcomeColumn.self, orAlone: "none", &context)?.map(\.value)
    }
}
