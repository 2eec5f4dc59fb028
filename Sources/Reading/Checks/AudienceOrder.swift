import Diagnostics
import Plan

/// Whether audiences stand from the narrowest to the widest, as far as their names tell.
///
/// An edition has what is meant for every audience behind its own, and the last is the edition that is made unless
/// another is asked for: the wrong way round, everything is published. Only names that say how many read them are
/// looked at; a council has others, and knows their order better.
enum AudienceOrder {
    /// How many read what is meant for an audience.
    private enum Reach: Int, CaseIterable {
        /// What is kept from others, whoever they are.
        case few
        /// Those who oversee.
        case overseers
        /// Those who work there.
        case staff
        case everybody

        /// The names that say so, also in the plural.
        var names: [String] {
            switch self {
            case .few: ["private", "confidential", "exempt", "secret", "restricted", "sensitive"]
            case .overseers:
                [
                    "board", "committee", "cabinet", "executive", "member", "councillor", "governor", "trustee",
                    "director",
                ]
            case .staff: ["intranet", "staff", "internal", "employee", "colleague"]
            case .everybody: Edition.publicNames
            }
        }
    }

    /// The names that the guide gives, and those that no audience can have.
    private static let usual = ["board", "intranet", "public"] + Edition.alwaysThere

    private typealias Ranked = (name: SourceText, reach: Reach?)

    /// Reports names that are nearly those that were meant, and an order that would show too much.
    ///
    /// A snapshot is not looked at: no edition goes by its order.
    static func check(_ site: Record, _ context: inout ReadingContext) {
        var ranked: [Ranked] = []
        for name in site.texts(.audiences) where Edition.isAudienceName(name.text) {
            let meant = meant(by: name, &context)
            ranked.append((name, reach(of: meant)))
        }
        if let index = ranked.firstIndex(where: { $0.reach == .everybody }),
            case let behind = ranked[(index + 1)...].filter({ $0.reach != .everybody }), !behind.isEmpty
        {
            report(ranked[index].name, before: behind.map(\.name.text), ranked, &context)
        } else if let (wide, narrow) = inversion(ranked) {
            context.report(
                .audienceOrder,
                "`\(narrow.text)` stands behind `\(wide.text)`, so the edition `\(wide.text)` has what is meant for `\(narrow.text)`",
                at: narrow.span, help: help(ranked), subject: subject)
        } else if let last = ranked.last, last.reach == .few, ranked.count > 1 {
            context.report(
                .audienceOrder, "`\(last.name.text)` stands last, as the widest of the audiences", at: last.name.span,
                help: help(ranked), subject: subject)
        }
    }

    private static let subject = Diagnostic.Subject(entity: FieldKey.audiences.rawValue, field: "")

    private static func report(
        _ name: SourceText, before others: [String], _ ranked: [Ranked], _ context: inout ReadingContext
    ) {
        let list = others.map { "`\($0)`" }.joined(separator: " and ")
        context.report(
            .publicNotLast, "`\(name.text)` is not the last audience, so its edition has what is meant for \(list)",
            at: name.span, help: help(ranked))
    }

    /// The first name that stands behind one that more people read, and that one.
    private static func inversion(_ ranked: [Ranked]) -> (wide: SourceText, narrow: SourceText)? {
        let known = ranked.compactMap { item in item.reach.map { (name: item.name, reach: $0.rawValue) } }
        for (index, narrow) in known.enumerated() {
            if let wide = known[..<index].first(where: { $0.reach > narrow.reach }) { return (wide.name, narrow.name) }
        }
        return nil
    }

    /// The order to write, where all names tell it.
    private static func help(_ ranked: [Ranked]) -> String {
        let order = "write them from the narrowest to the widest"
        let known = ranked.compactMap { item in item.reach.map { (item.name.text, $0.rawValue) } }
        guard known.count == ranked.count else { return order }
        let sorted = known.enumerated().sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }
        return order + ": `[" + sorted.map(\.element.0).joined(separator: ", ") + "]`"
    }

    private static func reach(of name: String) -> Reach? {
        Reach.allCases.first { $0.names.contains { name == $0 || name == $0 + "s" } }
    }

    /// The name that was meant: the one that is written, or one that it is a slip away from, which is told. Shorter names
    /// are too near to each other to tell.
    private static func meant(by name: SourceText, _ context: inout ReadingContext) -> String {
        let others = Reach.allCases.flatMap(\.names).filter { $0.utf8.count >= 5 }
        guard reach(of: name.text) == nil, name.text.utf8.count >= 4,
            let near = Suggestion.nearest(to: name.text, among: usual, within: 1)
                ?? Suggestion.nearest(to: name.text, among: others, within: 1)
        else { return name.text }
        context.report(
            .misspeltAudience, "the audience `\(name.text)` is nearly called `\(near)`", at: name.span,
            help: "did you mean `\(near)`?", subject: subject)
        return near
    }
}
