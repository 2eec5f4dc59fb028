import Assessing
import Diagnostics
import Graph
import Plan

/// What a filter tells actions apart by: the names in addresses, and the words for them.
///
/// The names stay when words change: statuses by their ids, leads by the names of their pages, recommendations by their
/// ids.
struct ActionFacets {
    /// A value that an action can have.
    struct Value: Hashable {
        let key: String
        let name: String
    }

    let context: PageContext

    private var words: Words { context.words }
    /// The name of what is missing.
    static let none = "none"

    /// How an action stands.
    func statuses(_ action: AssessedAction) -> [Value] {
        words.standings(of: action.state).map { Value(key: $0.key, name: $0.mark.word) }
    }

    /// Who leads it, as the table says.
    func leads(_ action: AssessedAction) -> [Value] {
        guard !action.leads.isEmpty else { return [Value(key: Self.none, name: words.status.notStated)] }
        return action.leads.map { lead in
            switch lead.who {
            case .post(let post): value(of: context.assessment.holder(of: post, action: action.id))
            case .unnamed: Value(key: "unnamed-post", name: words.labels.unnamedPost)
            case .unknown: Value(key: Slug.make(lead.written.text), name: lead.written.text)
            }
        }
    }

    /// A post.
    func value(of post: PostRegistry.Index) -> Value {
        let name = context.plan.posts.posts[post].name.text
        return Value(key: Slug.make(name), name: name)
    }

    /// The names of the recommendations that it answers, without their words, which take longer than the rest of a row.
    func answerKeys(_ action: AssessedAction) -> [String] {
        let ties = action.ties
        return ties.isEmpty ? [Self.none] : ties.map(\.recommendation.full)
    }

    /// A recommendation, with its inspection where another has one of the same id.
    private func value(of id: EntityID) -> Value {
        let title = shortened(context.publication.entity(id)?.title.text ?? "")
        let name = context.publication.inspectionNotes[id].map {
            words.site.nameInScope.filled(["name": context.shortName(of: id), "scope": $0])
        }
        return Value(key: id.full, name: "\(name ?? context.shortName(of: id)) \(title)")
    }

    /// A title that does not make a list of choices too wide.
    private func shortened(_ title: String) -> String {
        guard title.count > 60 else { return title }
        return title.prefix(60).split(separator: " ").dropLast().joined(separator: " ") + "…"
    }

    /// The statuses of some actions: what is worked out, the scale, the rest. What is past its date is always among them.
    func allStatuses(_ actions: [AssessedAction]) -> [Value] {
        let past = words.pastStanding
        var found = [past.key: past.mark.word]
        for value in actions.lazy.flatMap(statuses) { found[value.key] = value.name }
        let scale = context.site.statuses.map { Standing($0).key }
        let known = Standing.computed + scale.filter { !Standing.computed.contains($0) }
        let rest = found.keys.filter { !known.contains($0) }.sorted()
        return (known + rest).compactMap { key in found[key].map { Value(key: key, name: $0) } }
    }

    /// The leads of some actions, by name.
    func allLeads(_ actions: [AssessedAction]) -> [Value] {
        Set(actions.lazy.flatMap(leads)).sorted { ($0.name.lowercased(), $0.key) < ($1.name.lowercased(), $1.key) }
    }

    /// The recommendations of some actions, by inspection and number.
    func allAnswers(_ actions: [AssessedAction]) -> [Value] {
        let ids = Set(actions.lazy.flatMap { $0.ties.map(\.recommendation) }).sorted()
        let missing = actions.contains { $0.ties.isEmpty }
        return ids.map { id in
            value(of: id)
        } + (missing ? [Value(key: Self.none, name: words.status.notStated)] : [])
    }
}

/// Which actions a link shows.
struct ActionsView {
    let query: KeyValuePairs<String, String>

    /// Those that are past their dates.
    static let past = ActionsView(query: ["status": Standing.past])
    /// Those that nothing was reported on for too long.
    static let quiet = ActionsView(query: ["status": "not-reported"])
    /// Those that answer a recommendation.
    static func answering(_ id: EntityID) -> ActionsView { ActionsView(query: ["answers": id.full]) }
    /// Those of a recommendation that are past their dates.
    static func past(answering id: EntityID) -> ActionsView {
        ActionsView(query: ["answers": id.full, "status": Standing.past])
    }
    /// Those that a post leads.
    static func led(by name: String) -> ActionsView { ActionsView(query: ["lead": Slug.make(name)]) }
}
