import Assessing
import Diagnostics
import HTMLKit
import Plan

/// A live block that tells young people what the plan says.
struct YoungBlock: HTML {
    let query: BlockQuery
    /// The scope that bare ids of its filters are read in.
    let scope: String
    /// The level of the headings that it may have.
    var level = 3
    let young: YoungContext

    var body: some HTML { Written { write(into: &$0) } }

    private func write(into writer: inout HTMLWriter) {
        switch query.kind {
        case .promises: PromiseList(promises: promises, level: level, young: young).render(into: &writer)
        case .comingUp: ComingUp(query: query, scope: scope, level: level, young: young).render(into: &writer)
        case .youSaidWeDid: YouSaidWeDid(rows: heard, young: young).render(into: &writer)
        case .wordsExplained: WordsExplained(terms: terms, young: young).render(into: &writer)
        default: break
        }
    }

    private var promises: [Promise] { young.context.assessment.promises(query).all }

    /// The rows that are asked for, the latest first.
    private var heard: [Heard] { young.context.assessment.heard(query) }

    private var terms: [GlossaryTerm] {
        let wanted = Set(query.terms.map { Vocabulary.fold($0.text) })
        return young.context.publication.glossary.terms.map(\.term).filter { term in
            term.meaning != nil && (wanted.isEmpty || wanted.contains(Vocabulary.fold(term.term.text)))
        }
    }
}
