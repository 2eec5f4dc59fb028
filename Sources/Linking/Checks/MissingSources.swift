import Diagnostics
import Plan

/// References that lead nowhere because the file of what they name is not there: an inspection, a plan, a section. That is
/// told once, at the first of them. What would be looked for in it is not told beside it.
struct MissingSources {
    private let content: Content
    private let index: EntityIndex
    private let scopes: Set<String>

    init(_ content: Content, _ resolver: ReferenceResolver) {
        self.content = content
        index = resolver.index
        scopes = Set(index.knownScopes).union(index.withheld.map(\.scope))
    }

    /// The problems, with those that have one cause told once.
    func once(_ problems: [Diagnostic]) -> [Diagnostic] {
        let lost = problems.filter { isOfName($0) }.sortedByPlace()
        guard lost.count > 1 else { return problems }
        let uses = Dictionary(grouping: lost.compactMap(missingScope)) { $0 }
        let missing = Set(uses.keys.filter { isAnswered($0) || uses[$0, default: []].count > 1 })
        let (ofScopes, bare) = lost.parted { missing.contains(scope(namedBy: $0)) }
        let ids = bare.filter { LocalID.isWellFormed(MissingSources.local($0)) }
        let consequences = consequences(of: missing, ofScopes, among: ids)
        let rest = ids.filter { !consequences.contains($0.span) }
        let causes =
            groups(ofScopes, by: scope(namedBy:)).map { told($0, $1, MissingSources.below(scope: $0)) }
            + groups(rest, by: missingStem).filter { isMissing($0, $1) }.map {
                told($0, $1, MissingSources.below(stem: $0))
            }
        let tolds = Set(causes.flatMap(\.places)).union(consequences)
        return problems.filter { !isOfName($0) || !tolds.contains($0.span) } + causes.map(\.problem)
    }

    // MARK: - What is missing

    /// What stands before the colon of a reference; all of one without.
    private func scope(namedBy problem: Diagnostic) -> String {
        String(MissingSources.written(problem).prefix { $0 != ":" })
    }

    /// A reference as it is written, be it within a link.
    private static func written(_ problem: Diagnostic) -> Substring {
        let text = problem.span.text
        guard let link = text.firstRange(of: "(ref:") else { return text }
        return text[link.upperBound...].prefix { $0 != ")" }
    }

    /// What stands behind the colon.
    private static func local(_ problem: Diagnostic) -> String {
        String(written(problem).split(separator: ":").last ?? "")
    }

    /// The inspection, plan or scorecard that a reference names and that is not there.
    private func missingScope(_ problem: Diagnostic) -> String? {
        let scope = scope(namedBy: problem)
        let isNamed = MissingSources.written(problem).contains(":") || isAnswered(scope)
        return !isNamed || scope.isEmpty || scopes.contains(scope) ? nil : scope
    }

    private func isAnswered(_ scope: String) -> Bool {
        content.plans.contains { $0.answers.contains { $0.text == scope } }
    }

    /// What an id is numbered below and that is not there: `S2` of `S2.1` and `S2.1m`.
    private func missingStem(_ problem: Diagnostic) -> String? {
        let stem = String(MissingSources.local(problem).prefix { $0 != "." })
        guard LocalID.isWellFormed(stem) else { return nil }
        let letters = String(stem.prefix(while: \.isLetter))
        if !index.prefixes.contains(where: { $0.lowercased() == letters.lowercased() }) { return letters }
        let scope = scope(of: problem)
        let isThere =
            scope.isEmpty
            ? !index.scopes(of: stem).isEmpty
            : index.nearScopes(of: scope).contains { index[EntityID(scope: $0, local: stem)] != nil }
        return isThere ? nil : stem
    }

    /// Whether most of what is numbered below a stem is not there: else each reference has a slip of its own.
    private func isMissing(_ stem: String, _ problems: [Diagnostic]) -> Bool {
        let lost = Set(problems.map(MissingSources.written))
        let scopes = Set(problems.map { scope(of: $0) })
        let left = index.entities.keys.count {
            ($0.local.hasPrefix(stem + ".") && $0.local.count { $0 == "." } == 1) && scopes.contains($0.scope)
        }
        return lost.count > 1 && lost.count > left
    }

    /// Ids alone that would be looked for in what is missing: those in a plan that answers it, those outside of plans, and the
    /// same elsewhere.
    private func consequences(
        of missing: Set<String>, _ told: [Diagnostic], among bare: [Diagnostic]
    ) -> Set<Span> {
        guard !missing.isEmpty else { return [] }
        let near = bare.filter { problem in
            let scope = scope(of: problem)
            return scope.isEmpty || index.nearScopes(of: scope).dropFirst().contains(where: missing.contains)
        }
        let locals = Set((told + near).map(MissingSources.local))
        return Set((near + bare.filter { locals.contains(MissingSources.local($0)) }).map(\.span))
    }

    /// The plan in whose folder a problem stands; empty elsewhere.
    private func scope(of problem: Diagnostic) -> String {
        let path = problem.span.file.path
        return content.plans.first { path.hasPrefix(MissingSources.folder(of: $0.scope.span.file.path)) }?.scope.text
            ?? ""
    }

    private static func folder(of path: String) -> Substring { path[...(path.lastIndex(of: "/") ?? path.startIndex)] }

    // MARK: - Telling

    /// A reference that means nothing, in a text, field or block.
    private func isOfName(_ problem: Diagnostic) -> Bool {
        problem.id == LinkingKind.unknownReference.rawValue
            || (problem.id == LinkingKind.blockValue.rawValue && problem.message.hasSuffix(" of this site"))
    }

    private func groups(
        _ problems: [Diagnostic], by name: (Diagnostic) -> String?
    ) -> [(name: String, problems: [Diagnostic])] {
        Dictionary(grouping: problems.filter { name($0) != nil }) { name($0) ?? "" }.filter { $1.count > 1 }
            .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private static func below(scope: String) -> (message: String, help: String) {
        (
            "no inspection, plan or scorecard is called `\(scope)`",
            "if its file was deleted or renamed, bring it back; if another is meant, write its name"
        )
    }

    private static func below(stem: String) -> (message: String, help: String) {
        (
            stem.contains(where: \.isNumber) ? "nothing is called `\(stem)`" : "no id begins with `\(stem)`",
            "if the file of `\(stem)` was deleted, bring it back; if it was meant to go, take out what names it"
        )
    }

    private func told(
        _ name: String, _ problems: [Diagnostic], _ account: (message: String, help: String)
    ) -> (problem: Diagnostic, places: [Span]) {
        let problem = Diagnostic(
            LinkingKind.unknownReference,
            "\(account.message), and \(problems.count) places name it or what stands in it, first here",
            at: problems[0].span, help: account.help,
            related: problems.dropFirst().prefix(2).map { .init($0.span, "also here") },
            subject: problems[0].subject)
        return (problem, problems.map(\.span))
    }
}

extension [Diagnostic] {
    /// Those of which something holds, and the others.
    fileprivate func parted(_ holds: (Diagnostic) -> Bool) -> (with: [Diagnostic], without: [Diagnostic]) {
        (filter(holds), filter { !holds($0) })
    }
}
