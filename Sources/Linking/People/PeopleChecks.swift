import Diagnostics
import Graph
import Parallel
import Plan

/// That nobody is published: no person's name where a post is expected or in any text, no initials with what makes one
/// person of them; and, for everybody to read, no path into the council's own network.
enum PeopleChecks {
    static func check(_ texts: TextList, _ plan: LinkedPlan, _ posts: PostNames) -> [Diagnostic] {
        let site = PeopleOfSite(plan, RegisteredNames(plan))
        var problems = texts.texts.parallelMap { text in
            guard text.namesPosts else { return site.check(text) }
            let parts = posts.parts(of: text.source)
            return site.check(text, naming: parts) + repeated(parts, text.place)
        }.flatMap { $0.condensed() }
        for spelling in texts.spellings { problems += site.check(spelling: spelling) }
        for post in plan.content.posts { problems += site.check(post) }
        for words in texts.words { problems += site.check(words) }
        return problems + site.checkFileNames() + site.checkDrawings()
    }

    /// A post that a field names twice, which is told once.
    private static func repeated(_ parts: [Lead], _ place: TextPlace) -> [Diagnostic] {
        guard parts.count > 1 else { return [] }
        var first: [Post.Index: SourceText] = [:]
        return parts.compactMap { lead in
            guard case .post(let post) = lead.who else { return nil }
            guard let other = first[post] else {
                first[post] = lead.written
                return nil
            }
            let isSame = Vocabulary.fold(other.text) == Vocabulary.fold(lead.written.text)
            return Diagnostic(
                LinkingKind.repeatedPost,
                isSame
                    ? "`\(lead.written.text)` stands here twice"
                    : "`\(lead.written.text)` is the same post as `\(other.text)`", at: lead.written.span,
                help: "take one of them out", related: [.init(other.span, "the same post")],
                subject: place.named)
        }
    }
}
