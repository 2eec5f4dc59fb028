import Assessing
import Diagnostics
import HTMLKit
import Plan

/// A live block that tells young people what the plan says.
struct YoungBlock: Component {
    let query: BlockQuery
    /// The level of the headings that it may have.
    var level = 3
    let young: YoungContext

    func write(to page: inout Page) {
        let assessment = page.context.assessment
        switch query.kind {
        case .promises where query.promises == .steps:
            page.add(DatedPromiseList(promises: assessment.promises(query).dated, level: level, young: young))
        case .promises:
            let promises = assessment.promises(query)
            if query.grouping == .topic {
                page.add(PromiseTopics(promises: promises, level: level, young: young))
            } else {
                page.add(PromiseList(promises: promises.all, level: level, young: young))
            }
        case .comingUp: page.add(ComingUp(query: query, level: level, young: young))
        case .youSaidWeDid: page.add(YouSaidWeDid(rows: assessment.heard(query), young: young))
        case .wordsExplained: page.add(WordsExplained(terms: assessment.terms(query), young: young))
        default: break
        }
    }
}
