import Diagnostics
import Plan

/// What plain words go back to in the texts of the plan.
///
/// Plain words are for everybody, so only what everybody may read counts: an author who looks at the plan in the draft
/// edition and one who looks at it in the public one are told the same mark.
extension Wording {
    /// The wordings of everything that has plain words.
    static func all(of content: Content) -> [EntityID: Wording] {
        let everybody = Edition.widest(of: content.site.audiences)
        var wordings: [EntityID: Wording] = [:]
        for inspection in content.inspections {
            for item in inspection.recommendations where item.plainWords != nil {
                var wording = Wording()
                wording.add(.words, [text(item.title, [item.context] + item.prose, everybody)])
                wordings[EntityID(scope: inspection.scope.text, local: item.id.text)] = wording
            }
        }
        for plan in content.plans {
            let rewordings = plan.log.filter { row in
                row.rewording != nil && row.isAgreed && everybody?.shows(row.audience) ?? true
            }
            for section in plan.sections {
                if section.plainWords != nil {
                    var wording = Wording()
                    let own = rewordings.about([section.id], in: plan.scope.text)
                    wording.add(.title, [own.agreed(title: section.title).title.text])
                    wording.add(.text, [text(nil, section.prose, everybody)])
                    wordings[EntityID(scope: plan.scope.text, local: section.id.text)] = wording
                }
                for agreed in section.actions where agreed.plainWords != nil {
                    let action = agreed.reworded(by: rewordings.about(agreed.ownIDs, in: plan.scope.text)).action
                    var wording = Wording()
                    wording.add(.words, [text(action.title, [action.context] + action.prose, everybody)])
                    wording.add(.steps, action.steps.flatMap(\.texts))
                    wordings[EntityID(scope: plan.scope.text, local: action.id.text)] = wording
                }
            }
        }
        return wordings
    }

    private static func text(_ title: PlainText?, _ prose: [Prose?], _ edition: Edition?) -> String {
        let shown = prose.compactMap(\.self).map { edition?.select($0) ?? $0 }.filter { !$0.isEmpty }
        return ([title?.text].compactMap(\.self) + shown.map(\.source.text)).joined(separator: " ")
    }
}

extension Step {
    /// Its text and those of the steps within it.
    fileprivate var texts: [String] { [text.source.text] + steps.flatMap(\.texts) }
}

extension Action {
    /// Its id, and those of its steps and measures.
    fileprivate var ownIDs: [LocalID] { [id] + steps.flatMap(\.allIDs) + measures.flatMap(\.allIDs) }
}

extension [LogEntry] {
    /// Those about one of some ids of a plan.
    fileprivate func about(_ ids: @autoclosure () -> [LocalID], in scope: String) -> [LogEntry] {
        if isEmpty { return [] }
        let ids = Set(ids().map { EntityID(scope: scope, local: $0.text) })
        return filter { ids.contains(EntityID(written: $0.ref.text, in: scope)) }
    }
}
