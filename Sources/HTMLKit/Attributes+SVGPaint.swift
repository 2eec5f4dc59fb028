// Attributes of how drawings look. Colours come from the style sheet where they can.

extension Attribute where Tag == HTMLKit.Tag.Drawing {
    /// `fill`: the colour of an area, `none`, `currentColor` or `url(#id)`.
    package static func fill(_ value: String?) -> Attribute { Attribute("fill", value) }

    /// `stroke`: the colour of a line.
    package static func stroke(_ value: String?) -> Attribute { Attribute("stroke", value) }

    /// `stroke-width`: the width of a line.
    package static func strokeWidth(_ value: Double) -> Attribute { Attribute("stroke-width", decimal: value) }

    /// `stroke-dasharray`: dashes and gaps of a line.
    package static func strokeDasharray(_ value: String?) -> Attribute { Attribute("stroke-dasharray", value) }

    /// `stroke-linecap`: the ends of a line.
    package static func strokeLinecap(_ value: String?) -> Attribute { Attribute("stroke-linecap", value) }

    /// `stroke-linejoin`: the corners of a line.
    package static func strokeLinejoin(_ value: String?) -> Attribute { Attribute("stroke-linejoin", value) }

    /// `opacity`: from 0 to 1.
    package static func opacity(_ value: Double) -> Attribute { Attribute("opacity", decimal: value) }

    /// `transform`: how the shape is moved and turned.
    package static func transform(_ value: String?) -> Attribute { Attribute("transform", value) }

    /// `text-anchor`: which end of a text stands at its place: `start`, `middle`, `end`.
    package static func textAnchor(_ value: String?) -> Attribute { Attribute("text-anchor", value) }

    /// `dominant-baseline`: which line of a text stands at its place.
    package static func dominantBaseline(_ value: String?) -> Attribute { Attribute("dominant-baseline", value) }

    /// `clip-path`: the outline to cut by, as `url(#id)`.
    package static func clipPath(_ value: String?) -> Attribute { Attribute("clip-path", value) }

    /// `patternUnits`: what a pattern's size is measured in.
    package static func patternUnits(_ value: String?) -> Attribute { Attribute("patternUnits", value) }

    /// `vector-effect`: `non-scaling-stroke` keeps lines thin.
    package static func vectorEffect(_ value: String?) -> Attribute { Attribute("vector-effect", value) }

    /// `font-size`: the height of letters.
    package static func fontSize(_ value: Double) -> Attribute { Attribute("font-size", decimal: value) }
}
