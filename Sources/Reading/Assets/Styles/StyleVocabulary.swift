/// The names of CSS that are known to fetch nothing. Any other is refused, because a list of those that fetch is never
/// complete.
enum StyleVocabulary {
    /// Rules (`@media`). `@import` fetches, `@namespace` and `@charset` change what the rest means.
    static let rules: Set<String> = [
        "media", "supports", "layer", "container", "scope", "starting-style", "keyframes", "-webkit-keyframes",
        "-moz-keyframes", "-o-keyframes", "font-face", "font-feature-values", "font-palette-values", "styleset",
        "stylistic", "character-variant", "swash", "ornaments", "annotation", "historical-forms", "counter-style",
        "property", "position-try", "view-transition", "page", "footnote", "top-left-corner", "top-left", "top-center",
        "top-right", "top-right-corner", "bottom-left-corner", "bottom-left", "bottom-center", "bottom-right",
        "bottom-right-corner", "left-top", "left-middle", "left-bottom", "right-top", "right-middle", "right-bottom",
    ]

    /// Functions of drawings and pages: numbers, colours, gradients, transforms, filters, shapes, times, selectors.
    static let functions: Set<String> = Set(
        """
        var env calc -webkit-calc -moz-calc calc-size min max clamp round mod rem abs sign sin cos tan asin acos atan \
        atan2 pow sqrt hypot log exp \
        rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark device-cmyk contrast-color \
        linear-gradient radial-gradient conic-gradient repeating-linear-gradient repeating-radial-gradient \
        repeating-conic-gradient -webkit-linear-gradient -webkit-radial-gradient -webkit-repeating-linear-gradient \
        -webkit-repeating-radial-gradient -moz-linear-gradient -moz-radial-gradient -o-linear-gradient \
        matrix matrix3d translate translate3d translatex translatey translatez scale scale3d scalex scaley scalez \
        rotate rotate3d rotatex rotatey rotatez skew skewx skewy perspective \
        blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia \
        rect inset circle ellipse polygon xywh \
        cubic-bezier steps linear frames \
        not is where matches -webkit-any -moz-any lang dir nth-child nth-last-child nth-of-type nth-last-of-type \
        selector local format tech font-tech font-format
        """.split { $0 == " " }.map(String.init))

    /// Those of pages alone: what drawings have no use for, or could make themselves dear with.
    static let pageFunctions = functions.union(
        """
        has host host-context slotted part highlight path shape ray attr counter counters symbols \
        minmax repeat fit-content scroll view anchor anchor-size style scroll-state \
        styleset stylistic character-variant swash ornaments annotation \
        string content leader target-counter target-counters target-text running element
        """.split { $0 == " " }.map(String.init))

    /// Functions that draw an element apart and spread every point of it.
    static let spreading: Set<String> = ["blur", "drop-shadow"]

    /// Properties by which a drawing may refer to a part of itself, and whether what stands within inherits them.
    static let references: [String: Bool] = [
        "fill": true, "stroke": true, "marker": true, "marker-start": true, "marker-mid": true, "marker-end": true,
        "filter": false, "clip-path": false, "-webkit-clip-path": false, "mask": false, "mask-image": false,
        "-webkit-mask": false, "-webkit-mask-image": false, "shape-inside": false, "shape-subtract": false,
        "-webkit-filter": false, "backdrop-filter": false, "-webkit-backdrop-filter": false,
        "stroke-dasharray": true, "opacity": false, "mix-blend-mode": false, "isolation": false,
    ]

    /// Those of them that draw an element apart without referring to anything.
    static let groups: Set<String> = ["opacity", "mix-blend-mode", "isolation"]

    /// Values by which nothing is drawn apart.
    static let plain: Set<String> = ["normal", "auto", "initial", "unset", "revert", "important"]
}
