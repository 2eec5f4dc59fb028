import Diagnostics
import Plan

/// Reads what makes the site the council's own: the brand, the labels, the links at the foot of pages.
enum BrandReader {
    /// The brand; colours that cannot be told apart are reported.
    static func brand(_ site: Record, _ context: inout ReadingContext) -> Brand {
        guard let record = site.record(.brand, &context) else { return Brand() }
        var brand = Brand()
        brand.logo = record.text(.logo).flatMap { AssetReader.logo($0, &context) }
        brand.logoText = record.plain(.logoText)
        if let logo = record.text(.logo), brand.logoText == nil {
            context.report(
                .missingAltText, "the logo has no `logo text`", at: logo.span,
                help: "add `logo text`: what it says, usually the council's name")
            brand.logo = nil
        }
        brand.referenceDocument = record.text(.referenceDocument).flatMap { AssetReader.reference($0, &context) }
        var written: [ColourRole.Scheme: [ColourRole: SourceText]] = [:]
        for (scheme, key) in [(ColourRole.Scheme.light, FieldKey.colours), (.dark, .darkColours)] {
            guard let record = record.record(key, &context) else { continue }
            for role in ColourRole.allCases {
                guard let source = record.text(role.key), let colour = colour(source, &context) else { continue }
                brand.colours[scheme, default: [:]][role] = colour
                written[scheme, default: [:]][role] = source
            }
        }
        report(brand.clashes, written, at: record.span, &context)
        return brand
    }

    private static func colour(_ source: SourceText, _ context: inout ReadingContext) -> Colour? {
        if let colour = Colour(source.text) { return colour }
        context.report(
            .wrongType, "`\(source.text)` is not a colour", at: source.span,
            help: "write six hexadecimal digits: 14506b")
        return nil
    }

    /// Each pair is shown where the council wrote one of its colours. The usual colours are far enough apart.
    private static func report(
        _ clashes: [Brand.Clash], _ written: [ColourRole.Scheme: [ColourRole: SourceText]], at span: Span,
        _ context: inout ReadingContext
    ) {
        for clash in clashes {
            let own = written[clash.scheme] ?? [:]
            let least = clash.pair.least == 3 ? "3" : "4.5"
            let ground = "`\(clash.pair.ground.key.rawValue)`"
            let (name, source, help): (String, SourceText?, String) =
                switch clash.pair.seen {
                case .role(let role):
                    (
                        "`\(role.key.rawValue)`", own[role] ?? own[clash.pair.ground],
                        "make one of the two lighter or darker"
                    )
                case .fixed(let fixed):
                    ("the \(fixed.name)", own[clash.pair.ground], "that colour is given, so change \(ground)")
                }
            guard let source else { continue }
            context.report(
                .lowContrast,
                "on \(clash.scheme.rawValue) pages \(name) on \(ground) has a contrast of \(tenths(clash.ratio)) to 1",
                at: source.span, help: "it needs \(least) to 1: \(help)")
        }
    }

    /// A ratio cut off after one decimal, so that one that fails never looks as if it passed.
    private static func tenths(_ ratio: Double) -> String {
        let tenths = Int(ratio * 10)
        return "\(tenths / 10).\(tenths % 10)"
    }

    /// The links at the foot of pages.
    static func footerLinks(_ site: Record, _ context: inout ReadingContext) -> [FooterLink] {
        site.records(.footerLinks, &context).compactMap { record in
            guard let text = record.plain(.text), let target = record.text(.link) else { return nil }
            guard LinkTarget.isAllowed(target.text), !target.text.hasPrefix("ref:") else {
                context.report(
                    .unsafeLink, "`\(target.text)` cannot be linked to", at: target.span,
                    help: "a link begins with https:, mailto: or tel:")
                return nil
            }
            return FooterLink(text: text, target: target)
        }
    }

    /// What the council calls things.
    static func labels(_ site: Record, _ context: inout ReadingContext) -> Labels {
        guard let record = site.record(.labels, &context) else { return Labels() }
        var labels = Labels()
        for key in Labels.nouns { labels[noun: key] = label(key, of: record, &context) }
        for key in Labels.headings { labels[heading: key] = record.text(key)?.text }
        return labels
    }

    /// A noun for one and for several.
    static func label(_ key: FieldKey, of record: Record, _ context: inout ReadingContext) -> Label? {
        let texts = record.texts(key)
        guard let first = texts.first else { return nil }
        guard texts.count == 2 else {
            context.report(
                .wrongType, "`\(key.rawValue)` takes two words: for one, and for several", at: first.span,
                help: "write both in square brackets: `[Priority, Priorities]`")
            return nil
        }
        return Label(one: first.text, many: texts[1].text)
    }
}
