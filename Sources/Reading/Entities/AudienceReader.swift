import Diagnostics
import Plan

/// Reads `audiences` of `site.yaml`.
enum AudienceReader {
    /// The audiences: each becomes the name of a folder.
    static func read(_ site: Record, _ context: inout ReadingContext) -> [String] {
        var names: [String] = []
        let known = context.problems.count
        context.knowsAudiences = !site.isMisshapen(.audiences)
        defer { if context.problems.count > known { context.knowsAudiences = false } }
        let written = site.texts(.audiences)
        if written.isEmpty, context.knowsAudiences, let value = site[.audiences] {
            context.report(
                .wrongType, "`audiences` names none", at: value.span,
                help: "name them from the narrowest to the widest, as in `[board, intranet, public]`, or take it out")
        }
        if case .list(let items, _) = site[.audiences], !written.isEmpty {
            for case .text(let empty) in items where empty.isEmpty {
                context.report(.malformedID, "an audience has no name", at: empty.span, help: "name it, or take it out")
            }
        }
        for source in written {
            if Edition.alwaysThere.contains(source.text) {
                context.report(
                    .malformedID, "`\(source.text)` is an edition that there always is, and no audience",
                    at: source.span, help: "take it out, or give the audience another name")
            } else if !Edition.isAudienceName(source.text) {
                context.report(
                    .malformedID, "`\(source.text)` cannot be the name of an audience", at: source.span,
                    help: help(source.text))
            } else if names.contains(source.text) {
                context.report(
                    .duplicateKey, "the audience `\(source.text)` is given twice", at: source.span,
                    help: "keep the one in the right order")
            } else {
                names.append(source.text)
            }
        }
        return names
    }

    /// What to do about a name that can be none: it may be several.
    private static func help(_ text: String) -> String {
        let words = text.split { !($0.isLetter || $0.isNumber || $0 == "-") }.map { $0.lowercased() }
        guard words.count > 1, words.allSatisfy(Edition.isAudienceName) else {
            return "it begins with a letter and has lower-case letters, digits and dashes, at most 40"
        }
        return "for several write `[\(words.joined(separator: ", "))]`; a single one has dashes in place of spaces"
    }
}
