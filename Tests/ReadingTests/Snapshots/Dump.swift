import Diagnostics
import Plan

@testable import Reading

/// Everything that a value holds, found by reflection, so that a property that is added later is seen without being
/// named here. Places are left out: they are where a thing stands, not what it says.
struct Dump {
    /// What was found of each property (`Action.lead`) of the structures of the content.
    private(set) var properties: [String: Set<String>] = [:]
    /// Properties that are not looked at.
    let without: Set<String>

    init(without: Set<String> = []) { self.without = without }

    /// A place in the sources, whatever it is.
    static let place = "·"

    /// Everything that a value holds.
    mutating func text(_ value: Any, keeps: Bool = true) -> String {
        switch value {
        case is SourceFile, is Span: return Dump.place
        case let text as SourceText: return "“\(text.text)”"
        default: break
        }
        let mirror = Mirror(reflecting: value)
        let type = "\(Swift.type(of: value))"
        switch mirror.displayStyle {
        case .struct, .class: return structure(mirror, type: type, keeps: keeps && !type.hasPrefix("Written<"))
        case .dictionary, .set:
            return "[" + mirror.children.map { text($0.value, keeps: keeps) }.sorted().joined(separator: ",\n") + "]"
        case .none: return "\(value)"
        default:
            guard !mirror.children.isEmpty || mirror.displayStyle == .collection else {
                return mirror.displayStyle == .optional ? "nil" : "\(value)"
            }
            let children = mirror.children.map { ($0.label ?? "") + text($0.value, keeps: keeps) }
            return "(" + children.joined(separator: ",\n") + ")"
        }
    }

    private mutating func structure(_ mirror: Mirror, type: String, keeps: Bool) -> String {
        var lines: [String] = []
        for (label, value) in mirror.children {
            let name = "\(type).\(label ?? "")"
            guard !without.contains(name) else { continue }
            let text = text(value, keeps: keeps)
            if keeps, text != Dump.place { properties[name, default: []].insert(text) }
            lines.append("\(name) = \(text)")
        }
        return "{\n" + lines.joined(separator: "\n") + "\n}"
    }
}

extension Dump {
    /// What a snapshot does not keep: how things look, faults that are kept, pages, and what lies beside.
    static let notKept: Set<String> = [
        "Site.brand", "Site.footerLinks", "Site.publishedAt", "Site.notice", "Site.madeBy", "Site.accepted",
        "Content.assets",
        "Content.pages",
        "Content.preferredWords",
        "Content.snapshots", "Content.papers", "Content.damagedPapers", "Content.packs",
        "Content.documents", "Content.reports", "Content.scorecards", "Content.meetings", "Content.answers",
        "Content.workPlans", "Content.offices", "ImprovementPlan.measured", "YoungPeople.help",
        "YoungPeople.languages",
        "Site.youngPeople",
        "Site.languagePanel", "Site.languageHelp",
        // Words that are no longer shown are not kept either.
        "Heard.silenced",
        // That a day could not be read, which stops a build.
        "Event.isDayUnread",
        // Found by linking.
        "ActionFilter.resolved", "PlainText.marks", "Prose.marks", "ReferenceText.target",
        // Read again from what was written, which is kept.
        "WrittenWhen.problem",
        // What only blocks on pages for young people ask for.
        "BlockQuery.grouping", "BlockQuery.indicators", "BlockQuery.promises", "BlockQuery.months", "BlockQuery.terms",
    ]

    /// Everything that a snapshot keeps of a content.
    static func kept(of content: Content) -> String {
        var dump = Dump(without: notKept)
        return dump.text(content)
    }
}
