import Diagnostics
import HTMLKit
import Linking
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

    private var promises: [Promise] { Promises(query, in: scope, young.context).all }

    /// The rows that are asked for, the latest first.
    private var heard: [Heard] {
        let context = young.context
        let wanted = Set(context.ids(query.filter.recommendations, in: scope))
        let groups = Set(query.groups.map { Vocabulary.fold($0.text) })
        return context.publication.heard.filter { row in
            row.date.value <= context.day
                && (wanted.isEmpty || context.ids(row.refs, in: "").contains(where: wanted.contains))
                && (groups.isEmpty || groups.contains(Vocabulary.fold(row.group.text)))
        }
        .enumerated().sorted { ($1.element.date.value, $0.offset) < ($0.element.date.value, $1.offset) }.map(\.element)
    }

    private var terms: [GlossaryTerm] {
        let wanted = Set(query.terms.map { Vocabulary.fold($0.text) })
        return young.context.publication.glossary.terms.map(\.term).filter { term in
            term.meaning != nil && (wanted.isEmpty || wanted.contains(Vocabulary.fold(term.term.text)))
        }
    }
}
