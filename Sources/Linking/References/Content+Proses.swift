import Diagnostics
package import Plan

extension Content {
    /// The texts that can hold blocks, with the scopes that bare ids are read in.
    package var proses: [(scope: String, proses: [Prose])] {
        let inspections = inspections.map { inspection in
            let texts = inspection.recommendations.flatMap {
                [$0.context, $0.plainWords].compactMap(\.self) + $0.prose
            }
            return (scope: inspection.scope.text, proses: inspection.prose + texts)
        }
        let plans = plans.map { plan in
            let sections = plan.sections.flatMap { section in
                let actions = section.actions.flatMap {
                    [$0.context, $0.plainWords].compactMap(\.self) + $0.prose
                }
                return [section.plainWords].compactMap(\.self) + section.prose + actions
            }
            return (scope: plan.scope.text, proses: plan.prose + plan.accounts.flatMap(\.prose) + sections)
        }
        return inspections + plans + pages.map { (scope: "", proses: $0.prose) }
            + documents.map { (scope: $0.scope, proses: $0.prose) }
            + reports.map { (scope: "", proses: $0.texts) }
            + youngPeople.languages.flatMap(\.pages).map { (scope: "", proses: $0.prose) }
    }
}
