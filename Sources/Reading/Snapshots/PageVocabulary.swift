/// What the page of an issued paper is made of. Elements whose content browsers read by rules of their own (scripts,
/// styles, frames, forms) are not among it.
enum PageVocabulary {
    static let elements = Set(
        """
        html head meta title link body main section article nav header footer div p span h1 h2 h3 h4 h5 h6 ul ol li dl dt dd \
        table caption colgroup col thead tbody tfoot tr th td a abbr b bdi blockquote br cite code del dfn em figure \
        figcaption hr i img ins kbd mark pre q s samp small strong sub sup time u var wbr details summary \
        svg g path circle rect line polyline polygon ellipse text tspan desc defs clipPath pattern
        """.split(separator: " ").map(String.init))

    private static let attributes = Set(
        """
        abbr alt cite class clip-path colspan content cx cy charset d datetime dir dominant-baseline dx dy fill focusable \
        font-family font-size headers height href hreflang http-equiv id lang loading name opacity open patternUnits points \
        preserveAspectRatio r rel reversed role rowspan rx ry scope span src start stroke stroke-dasharray \
        stroke-linecap stroke-linejoin stroke-width tabindex text-anchor title transform translate type value \
        vector-effect viewBox width x x1 x2 xmlns y y1 y2
        """.split(separator: " ").map(String.init))

    /// Whether an attribute shows or tells something, and does nothing.
    static func takes(_ attribute: String) -> Bool {
        attributes.contains(attribute) || attribute.hasPrefix("aria-") || attribute.hasPrefix("data-")
    }

    /// The elements up to the policy.
    static let beginning = ["html", "head", "meta", "meta"]

    /// Whether a Content-Security-Policy lets a page load nothing but its own styles and pictures. A browser holds a page
    /// to the first of two directives of one name, so there may not be two.
    static func isStrict(policy: String) -> Bool {
        let directives = policy.split(separator: ";").map { $0.split(separator: " ").map(String.init) }
        let names = directives.compactMap(\.first)
        guard Set(names).count == directives.count, directives.first == ["default-src", "'none'"],
            Set(names).isSuperset(of: ["base-uri", "form-action"])
        else { return false }
        return directives.dropFirst().allSatisfy { directive in
            let sources = Set(directive.dropFirst())
            return switch directive[0] {
            case "style-src": sources.isSubset(of: ["'self'", "'none'"])
            case "img-src": sources.isSubset(of: ["'self'", "'none'", "data:"])
            case "base-uri", "form-action": sources == ["'none'"]
            case "require-trusted-types-for": true
            default: false
            }
        }
    }
}
