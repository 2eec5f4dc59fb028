import Diagnostics
import Graph
import Parallel
import Plan

extension PeopleOfSite {
    /// - Parameter parts: What the field names.
    func check(_ field: TextList.Text, naming parts: [Lead]) -> [Diagnostic] {
        let unknown = parts.filter { $0.who == .unknown }.flatMap { $0.written.pieces }
        let people = unknown.filter { isPerson($0.text) && !known.contains($0.text) }
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
        return problems.isEmpty ? check(field) : problems + paths(field.source, field.place.named)
    }

    /// Whether what stands in place of a post is a person's name, and no slip of a post's.
    private func isPerson(_ name: String) -> Bool {
        if PersonName.isSure(name) { return true }
        guard PersonName.stands(for: name) else { return false }
        return postNames.value { KnownNames(postsOf: plan) }.nearest(to: name) == nil
    }

    /// A post is not written by who holds it. Another way of writing it has a word in common with it.
    func check(spelling: TextList.Text) -> [Diagnostic] {
        let own = Set(spelling.place.subject.lowercased().split(separator: " "))
        return ([spelling.source] + spelling.source.pieces).first { piece in
            let isOther = own.isDisjoint(with: piece.text.lowercased().split(separator: " "))
            return isPersonal(piece.text, isSuspect: isOther)
        }.map { [notPost($0, spelling.place, "list the ways in which the post is written, never who holds it")] } ?? []
    }

    /// The name of a post itself.
    func check(_ post: Post) -> [Diagnostic] {
        let place = TextPlace(holder: nil, subject: post.name.text).field(.post)
        guard isPersonal(post.name.text, isSuspect: post.kind == .post) else { return [] }
        return [notPost(post.name.source, place, "write what the post is called, never who holds it")]
    }

    /// - Parameter isSuspect: Whether a name that is only likely counts.
    private func isPersonal(_ name: String, isSuspect: Bool) -> Bool {
        let isOfBody = known.isOfBody(name)
        return !isOfBody && (PersonName.isSure(name) || (isSuspect && PersonName.stands(for: name)))
    }

    private func notPost(_ name: SourceText, _ place: TextPlace, _ help: String) -> Diagnostic {
        Diagnostic(
            LinkingKind.personNotPost, "`\(name.text)` looks like a person's name", at: name.span, help: help,
            subject: place.named, severity: severity)
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
