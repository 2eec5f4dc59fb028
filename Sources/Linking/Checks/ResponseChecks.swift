import Diagnostics
import Graph
import Plan

/// That an answer which refuses a recommendation, or a part of it, says of what, by whom, when and why.
enum ResponseChecks {
    static func check(_ plan: LinkedPlan) -> [Diagnostic] {
        plan.recommendations.flatMap { linked in
            linked.recommendation.response.map { contradictions(in: $0, to: linked) + gaps(in: $0, to: linked) } ?? []
        }
    }

    private static func contradictions(in response: Response, to linked: LinkedRecommendation) -> [Diagnostic] {
        guard response.kind.value == .accepted, let refusal = response.notAccepted ?? response.whyNot else { return [] }
        return [
            Diagnostic(
                .unclearResponse, "`\(linked.id.full)` is accepted, and this says what of it is not",
                at: refusal.span, of: linked.id, .response,
                help: "write `Response: partly accepted`, or take this out")
        ]
    }

    private static func gaps(in response: Response, to linked: LinkedRecommendation) -> [Diagnostic] {
        guard response.kind.value != .accepted else { return [] }
        let asked: [(field: FieldKey, isThere: Bool, what: String)] = [
            (.notAccepted, response.notAccepted != nil || response.kind.value == .notAccepted, "which part is not"),
            (.responseBy, response.by != nil, "by whom"),
            (.responseOn, response.on != nil, "when"),
            (.whyNot, response.whyNot != nil, "why"),
        ]
        let missing = asked.filter { !$0.isThere }
        guard let first = missing.first else { return [] }
        let fields = missing.map { "`\($0.field.capitalised):`" }
        return [
            Diagnostic(
                .unclearResponse,
                "`\(linked.id.full)` is \(response.kind.value.rawValue), and nothing says "
                    + ResponseChecks.list(missing.map(\.what)),
                at: response.kind.span, of: linked.id, first.field,
                help: "add \(fields.count == 1 ? "a line" : "lines") \(ResponseChecks.list(fields))")
        ]
    }

    private static func list(_ words: [String]) -> String {
        words.count < 2 ? words.joined() : words.dropLast().joined(separator: ", ") + " and " + words[words.count - 1]
    }
}
