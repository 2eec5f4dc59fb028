import Diagnostics
import Plan

/// Reads `published at` of `site.yaml`.
enum WebRootReader {
    /// The addresses by edition; `audiences` are those of the site.
    static func read(_ site: Record, _ audiences: [String], _ context: inout ReadingContext) -> [String: WebRoot] {
        var roots: [String: WebRoot] = [:]
        for record in site.records(.publishedAt, &context) {
            guard let edition = record.text(.edition), let address = record.text(.address) else { continue }
            let known = audiences + Edition.alwaysThere
            guard known.contains(edition.text) else {
                if !context.knowsAudiences { continue }
                let near = Suggestion.help(for: edition.text, among: known)
                context.report(
                    .wrongType, "`\(edition.text)` is not an edition of this site", at: edition.span,
                    help: near.isEmpty ? "it has: " + known.map { "`\($0)`" }.joined(separator: ", ") : near)
                continue
            }
            guard let root = WebRoot(address.text) else {
                context.report(
                    .wrongType, "`\(address.text)` is not an address at which a site stands", at: address.span,
                    help: "write it whole, up to the folder: `https://intranet.example.gov.uk/plan/`")
                continue
            }
            if roots.updateValue(root, forKey: edition.text) != nil {
                context.report(
                    .duplicateKey, "the edition `\(edition.text)` has two addresses", at: edition.span,
                    help: "keep the one at which it is published")
            }
        }
        return roots
    }
}
