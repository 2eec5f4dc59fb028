/// The elements and attributes of SVG that draw, and do nothing else.
enum SVGVocabulary {
    /// What an attribute's value is.
    enum Value {
        /// Numbers and words, which mean nothing outside the attribute.
        case plain
        /// The value of a property of CSS.
        case property
        /// Declarations of CSS.
        case declarations
        /// A part of the drawing, by its id.
        case link
        /// The name of a language.
        case namespace
    }

    static let namespace = "http://www.w3.org/2000/svg"
    /// The language of `xlink:href`, which programs wrote before `href`.
    static let links = "http://www.w3.org/1999/xlink"

    static let elements: Set<String> = words(
        """
        svg g path rect circle ellipse line polyline polygon text tspan title desc defs linearGradient radialGradient \
        stop clipPath mask pattern symbol use marker style filter feGaussianBlur feOffset feBlend feColorMatrix feFlood \
        feComposite feMerge feMergeNode
        """)

    /// Elements that put a colour, a pattern or markers on the page.
    static let shapes: Set<String> = words("path rect circle ellipse line polyline polygon text tspan")

    /// Elements that are drawn only where something refers to them.
    static let definitions: Set<String> = words(
        "defs linearGradient radialGradient clipPath mask pattern symbol marker filter style title desc")

    /// What the value of an attribute is; nil for one that drawings do not have.
    static func value(of attribute: String) -> Value? {
        switch attribute {
        case "style": return .declarations
        case "href", "xlink:href": return .link
        case _ where plain.contains(attribute): return .plain
        case _ where properties.contains(attribute): return .property
        case _ where attribute == "xmlns" || attribute.hasPrefix("xmlns:"): return .namespace
        case _ where attribute.hasPrefix("aria-") || attribute.hasPrefix("data-"):
            return attribute.contains(":") ? nil : .plain
        default: return nil
        }
    }

    private static let plain = words(
        """
        id class lang role tabindex focusable title version baseProfile contentScriptType contentStyleType \
        xml:space xml:lang type media x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy rotate width height viewBox \
        preserveAspectRatio zoomAndPan d points pathLength textLength lengthAdjust offset gradientUnits spreadMethod \
        patternUnits patternContentUnits maskUnits maskContentUnits clipPathUnits markerUnits markerWidth \
        markerHeight refX refY orient filterUnits primitiveUnits filterRes in in2 result stdDeviation mode operator \
        k1 k2 k3 k4 values systemLanguage requiredFeatures requiredExtensions
        """)

    private static let properties = words(
        """
        alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation \
        color-interpolation-filters color-rendering cursor direction display dominant-baseline enable-background fill \
        fill-opacity fill-rule filter flood-color flood-opacity font font-family font-feature-settings font-kerning \
        font-size font-size-adjust font-stretch font-style font-variant font-variant-caps font-variant-east-asian \
        font-variant-ligatures font-variant-numeric font-variation-settings font-weight glyph-orientation-horizontal \
        glyph-orientation-vertical gradientTransform image-rendering isolation kerning letter-spacing lighting-color \
        line-height marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity overflow paint-order \
        patternTransform pointer-events shape-inside shape-padding shape-rendering shape-subtract solid-color \
        solid-opacity stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin \
        stroke-miterlimit stroke-opacity stroke-width text-align text-anchor text-decoration text-decoration-color \
        text-decoration-line text-decoration-style text-indent text-orientation text-overflow text-rendering \
        text-transform transform transform-box transform-origin unicode-bidi vector-effect visibility white-space \
        word-spacing writing-mode
        """)

    private static func words(_ text: String) -> Set<String> { Set(text.split { $0 == " " }.map(String.init)) }
}
