import Assessing
import Diagnostics
import Graph
import Plan

/// The recommendations, each with what hangs on it and what is missing from that.
struct ThreadsData: Encodable {
    struct Thread: Encodable {
        let id, printed, inspection, title, page: String
        /// The actions of plans in force that answer it, and those of other plans.
        let actions, earlierActions: [String]
        let sections: [String]
        let measures: [Measure]
        let differences: [PlanData.Difference]
        let takenUpBy: [String]
        let response: Response?
        let missing: [Gap]
    }

    /// Whether it was accepted, by whom and when, as written; what of it was not, and why.
    struct Response: Encodable {
        let answer: String
        let by, on, notAccepted, whyNot: String?
    }

    struct Measure: Encodable {
        let of, text: String
    }

    struct Gap: Encodable {
        let kind: String
        let actions: [String]
    }

    let recommendations: [Thread]

    init(_ context: PageContext) {
        recommendations = context.assessment.inspectionsByDay.flatMap(context.plan.recommendations).map {
            Thread(context.assessment.thread(of: $0), context)
        }
    }
}

extension ThreadsData.Thread {
    init(_ thread: AssessedThread, _ context: PageContext) {
        let linked = thread.recommendation
        id = linked.id.full
        printed = linked.recommendation.printed
        inspection = linked.id.scope
        title = linked.recommendation.title.text
        page = DataLink.to(linked.address)
        actions = thread.current.map(\.id.full)
        earlierActions = thread.earlier.map(\.id.full)
        sections = linked.sections.map(\.full)
        measures = thread.measures.map {
            ThreadsData.Measure(of: $0.holder.full, text: context.plainText($0.measure.text))
        }
        differences = thread.differences.map { PlanData.Difference($0.difference, context) }
        takenUpBy = linked.takenUpBy.map(\.full)
        response = linked.recommendation.response.map {
            ThreadsData.Response(
                answer: $0.kind.value.rawValue, by: $0.by?.text, on: $0.on?.source.text,
                notAccepted: $0.notAccepted?.text, whyNot: $0.whyNot?.text)
        }
        missing = thread.gaps.map { ThreadsData.Gap(kind: $0.kind.key, actions: $0.actions.map(\.full)) }
    }
}

extension ThreadGap.Kind {
    /// The word of a data file for it, in every language.
    fileprivate var key: String {
        switch self {
        case .action: "action"
        case .link: "link"
        case .lead: "lead"
        case .date: "date"
        case .status: "status"
        case .report: "report"
        case .measure: "measure"
        case .taggedMeasure: "tagged-measure"
        case .evidence: "evidence"
        case .difference: "difference"
        }
    }
}
