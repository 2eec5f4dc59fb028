package import Diagnostics
package import Plan

/// Sets aside the faults that a council knows of and keeps, and reports acceptances that match nothing.
package enum Acceptance {
    /// What remains to be told, and how many problems were accepted.
    ///
    /// - Parameters:
    ///   - isWhole: Whether all problems are told. Where some are not, a fault that was not found may still be there.
    ///   - elsewhere: The problems of the other editions, looked at only while something accepted was not found: an
    ///     edition that leaves a text out cannot tell that its fault is gone, and need not know what it leaves out.
    ///   - kinds: The ids of every kind of problem, to tell a misspelled one.
    package static func apply(
        _ site: Site, to problems: [Diagnostic], isWhole: Bool = true, elsewhere: some Sequence<[Diagnostic]>,
        kinds: [String]
    ) -> (remaining: [Diagnostic], accepted: Int) {
        var used: Set<Int> = []
        var refused: Set<Int> = []
        let faults = Dictionary(grouping: site.accepted.indices) {
            [site.accepted[$0].kind.text, site.accepted[$0].entity.text]
        }
        func acceptances(of problem: Diagnostic) -> [Int] {
            guard let subject = problem.subject else { return [] }
            return names(of: subject).flatMap { faults[[problem.id, $0]] ?? [] }
                .filter { accepts(site.accepted[$0], subject) }
        }
        let remaining = problems.filter { problem in
            let matching = acceptances(of: problem)
            used.formUnion(matching)
            if !problem.isAcceptable { refused.formUnion(matching) }
            return matching.isEmpty || !problem.isAcceptable
        }
        var missing = Set(site.accepted.indices.filter { kinds.contains(site.accepted[$0].kind.text) }).subtracting(
            used)
        var editions = elsewhere.makeIterator()
        while isWhole, !missing.isEmpty, let problems = editions.next() {
            missing.subtract(problems.flatMap(acceptances))
        }
        if !isWhole { missing = [] }
        let stale = site.accepted.indices
            .filter { missing.contains($0) || !kinds.contains(site.accepted[$0].kind.text) }
            .map { self.stale(site.accepted[$0], kinds: kinds) }
        let unacceptable = refused.sorted().map { self.unacceptable(site.accepted[$0]) }
        let accepted = problems.reduce(0) { $0 + $1.count } - remaining.reduce(0) { $0 + $1.count }
        return (remaining + stale + unacceptable, accepted)
    }

    /// What is accepted, named for what the problems are about where it is accepted of a whole plan, so that each can
    /// tell it of itself. What no problem is about stays as it is written.
    static func named(_ accepted: [AcceptedFault], among problems: [Diagnostic]) -> [(fault: AcceptedFault, of: String)]
    {
        accepted.flatMap { fault in
            let entities =
                fault.isOfWhole
                ? problems.filter { $0.id == fault.kind.text }.compactMap(\.subject)
                    .filter { names(of: $0).last == fault.entity.text && accepts(fault, $0) }.map(\.entity) : []
            return entities.isEmpty
                ? [(fault, fault.entity.text)] : Set(entities).sorted(by: NaturalOrder.isLess).map { (fault, $0) }
        }
    }

    /// By which names what a problem is about can be accepted: its own, and that of the plan or inspection which it
    /// belongs to.
    private static func names(of subject: Diagnostic.Subject) -> [String] {
        let whole = subject.entity.prefix { $0 != ":" }
        return whole.utf8.count == subject.entity.utf8.count ? [subject.entity] : [subject.entity, String(whole)]
    }

    private static func accepts(_ fault: AcceptedFault, _ subject: Diagnostic.Subject) -> Bool {
        fault.field == nil || fault.field.map { Vocabulary.fold($0.text) } == subject.field
    }

    private static func unacceptable(_ fault: AcceptedFault) -> Diagnostic {
        Diagnostic(
            AssessingKind.unacceptableFault, "the fault `\(fault.kind.text)` cannot be accepted", at: fault.kind.span,
            help: "mend it, and take it out of the list")
    }

    private static func stale(_ fault: AcceptedFault, kinds: [String]) -> Diagnostic {
        guard kinds.contains(fault.kind.text) else {
            return Diagnostic(
                AssessingKind.staleAcceptance, "`\(fault.kind.text)` is not a kind of problem", at: fault.kind.span,
                help: Suggestion.help(for: fault.kind.text, among: kinds))
        }
        let field = fault.field.map { " in its `\($0.text)`" } ?? ""
        return Diagnostic(
            AssessingKind.staleAcceptance,
            "`\(fault.entity.text)` no longer has the fault `\(fault.kind.text)`\(field)", at: fault.entity.span,
            help: "take it out of the list")
    }
}
