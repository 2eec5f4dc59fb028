import Diagnostics
package import Plan

/// Writes a snapshot: the content in the words of its authors, as the readers of the sources take it, so that
/// `SnapshotDecoder` can hand it to them again.
///
/// It stands beside the decoder, in the target that reads, because the form of the file is one thing: a field is read
/// by the reader that reads it in a document, and is written here under the same key.
package struct SnapshotEncoder {
    let standings: [EntityID: Standing]

    /// The file of a snapshot.
    ///
    /// - Parameter standings: How each action stood.
    package static func encode(_ snapshot: Snapshot, standings: [EntityID: Standing]) -> [UInt8] {
        SnapshotEncoder(standings: standings).file(snapshot).bytes
    }

    private func file(_ snapshot: Snapshot) -> JSONValue {
        let content = snapshot.content
        let head = JSONValue.record([
            SnapshotKey.schema: .word(String(Snapshot.schema)), SnapshotKey.name: .text(snapshot.name),
            SnapshotKey.day: .text(snapshot.day.iso8601), SnapshotKey.limit: texts(snapshot.plans),
            SnapshotKey.site: site(content.site), SnapshotKey.posts: .list(content.posts.map(post)),
            SnapshotKey.boards: .list(content.boards.map(board)),
            SnapshotKey.glossary: .list(content.glossary.map(term)),
            SnapshotKey.calendar: calendar(content.calendar),
            SnapshotKey.inspections: .list(content.inspections.map(inspection)),
            SnapshotKey.plans: .list(content.plans.map(plan)),
            SnapshotKey.heard: .list(content.youngPeople.heard.map(heard)),
        ])
        return head.with(.object([SnapshotKey.papers: SnapshotPapers.json(snapshot.papers)]))
    }

    // MARK: - Values, as written

    /// A record of fields; what is nil or empty is left out.
    func fields(_ pairs: KeyValuePairs<FieldKey, JSONValue?>) -> JSONValue {
        var object: [String: JSONValue] = [:]
        for (key, value) in pairs {
            if case .object(let one) = JSONValue.record([key.rawValue: value]) { object.merge(one) { $1 } }
        }
        return .object(object)
    }

    func text(_ text: PlainText?) -> JSONValue? { self.text(text?.source) }

    func text(_ text: SourceText?) -> JSONValue? { text.map { .text($0.text) } }

    func text<Value>(_ written: Written<Value>?) -> JSONValue? { text(written?.source) }

    func text(_ when: WrittenWhen?) -> JSONValue? { text(when?.source) }

    func text(_ prose: Prose?) -> JSONValue? { text(prose?.source) }

    func texts(_ texts: [String]) -> JSONValue { .list(texts.map(JSONValue.text)) }

    func texts(_ texts: [PlainText]) -> JSONValue { self.texts(texts.map(\.text)) }

    func texts(_ texts: [SourceText]) -> JSONValue { self.texts(texts.map(\.text)) }

    func texts(_ ids: [LocalID]) -> JSONValue { texts(ids.map(\.text)) }

    func texts(_ prose: [Prose]) -> JSONValue { texts(prose.map(\.source)) }

    func texts(_ label: Label?) -> JSONValue? { label.map { texts([$0.one, $0.many]) } }

    func text(_ audience: Audience) -> JSONValue? {
        switch audience {
        case .everyone: nil
        case .only(let name): text(name)
        }
    }
}
