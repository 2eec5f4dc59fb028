import Diagnostics
package import Plan

/// Words that the program reads what is kept by. Without them nobody could tell how anything stood, and no child is known
/// by them.
package enum ReservedWords {
    /// What some words are to the program, as `a status of the scale`; nil when they are only words.
    package static func meaning(of words: String, in content: Content) -> String? {
        let words = Vocabulary.fold(words)
        func isAmong(_ names: [String]) -> Bool { names.contains { Vocabulary.fold($0) == words } }
        if isAmong(statuses(of: content)) { return "a status, by which logs say how things stood" }
        if isAmong(fields(of: content)) { return "the name of a field, by which what stands behind it is read" }
        if isAmong(content.site.audiences) { return "an audience, which says who may see what" }
        if isAmong(ids(of: content)) { return "an id, by which things are tied to each other" }
        return nil
    }

    private static func statuses(of content: Content) -> [String] {
        (content.site.statuses + content.site.scales.flatMap(\.statuses)).flatMap { [$0.id.text, $0.word.text] }
            + content.inspections.flatMap(\.weights).map(\.text) + FollowUp.Move.allCases.map(\.rawValue)
            + content.plans.flatMap(\.gates).map(\.word.text) + Status.Meaning.allCases.map(\.rawValue)
            + Status.Shape.allCases.map(\.rawValue) + Status.Colour.allCases.map(\.rawValue) + endings
    }

    private static let endings = [
        "withdrawn", "merged into", "split into", "carried to", "paused until", "restarted", "reopened",
    ]

    private static func fields(of content: Content) -> [String] {
        let documents: [DocumentDefinition] = [
            .inspection, .plan, .section, .document, .page, .meeting, .minutes, .workPlan,
        ]
        let records = documents.flatMap { [$0.front, $0.parts, $0.entry, $0.group].compactMap(\.self) }
        return FieldKey.allCases.map(\.rawValue) + records.flatMap(\.fields).flatMap(\.names)
            + content.site.names.values.flatMap(\.self) + content.plans.flatMap(\.columns).map(\.key.text)
    }

    private static func ids(of content: Content) -> [String] {
        let sections = content.plans.flatMap(\.sections)
        let local =
            content.inspections.flatMap(\.recommendations).map(\.id.text) + sections.map(\.id.text)
            + sections.flatMap(\.groups).map(\.id.text) + sections.flatMap(\.actions).map(\.id.text)
        let scopes = content.plans.map(\.scope.text) + content.inspections.map(\.scope.text)
        return local + scopes
    }
}
