import Diagnostics
import Graph
import Plan

extension PeopleOfSite {
    func check(_ field: PeopleTexts.Field, _ posts: PostNames) -> [Diagnostic] {
        let unknown = posts.parts(of: field.text.source).filter { $0.who == .unknown }.flatMap { $0.written.pieces }
        let people = unknown.filter { isPerson($0.text) && !isKnown($0.text) }
        let isLead = field.place.field == .lead
        let problems = people.map { piece in
            Diagnostic(
                LinkingKind.personNotPost, "`\(piece.text)` looks like a person's name", at: piece.span,
                help: isLead
                    ? "write the post that leads, or `\(Post.unnamed)` if the source does not say"
                    : "write the post or the body, never a person",
                // A lead that nobody knows counts nowhere, whoever reads it.
                subject: field.place.named, severity: isLead ? nil : severity)
        }
        let text = TextList.Text(source: field.text.source, markup: nil, place: field.place)
        return problems.isEmpty ? check(text) : problems + paths(field.text.source, field.place.named)
    }

    /// Whether what stands in place of a post is a person's name, and no slip of a post's.
    private func isPerson(_ name: String) -> Bool {
        if PersonName.isSure(name) { return true }
        guard PersonName.stands(for: name) else { return false }
        let posts = plan.content.posts.flatMap { [$0.name.text] + $0.also.map(\.text) }
        return Suggestion.nearest(to: name, among: posts) == nil
    }

    private func isKnown(_ name: String) -> Bool { known.contains(name) || known.cover(name, in: name) }

    /// A post is not written by who holds it. Another way of writing it has a word in common with it.
    func check(spelling: PeopleTexts.Field) -> [Diagnostic] {
        let source = spelling.text.source
        let isNamed = PersonName.isSure(source.text) && !known.cover(source.text, in: source.text)
        let own = Set(spelling.place.subject.lowercased().split(separator: " "))
        let isOther = own.isDisjoint(with: source.text.lowercased().split(separator: " "))
        guard isNamed || (isOther && PersonName.stands(for: source.text) && !known.contains(source.text)) else {
            return []
        }
        return [
            Diagnostic(
                LinkingKind.personNotPost, "`\(source.text)` looks like a person's name", at: source.span,
                help: "list the ways in which the post is written, never who holds it", subject: spelling.place.named,
                severity: severity)
        ]
    }
}

extension SourceText {
    /// What stands between the brackets and dashes of a name that is in no register, each by itself.
    fileprivate var pieces: [SourceText] {
        var pieces: [SourceText] = []
        var start = 0
        let bytes = Array(text.utf8)
        for (offset, byte) in bytes.enumerated() {
            let isDash = byte == 0x2D && offset > 0 && bytes[offset - 1] == 0x20
            let isLongDash =
                byte == 0xE2 && bytes[offset...].dropFirst().first == 0x80
                && bytes[offset...].dropFirst(2).first.map { (0x92...0x95).contains($0) } == true
            guard "()[]{}:;".utf8.contains(byte) || isDash || isLongDash else { continue }
            pieces.append(slice(start..<offset).trimmed)
            start = offset + (isLongDash ? 3 : 1)
        }
        pieces.append(slice(start..<bytes.count).trimmed)
        return pieces.filter { !$0.isEmpty }
    }
}
