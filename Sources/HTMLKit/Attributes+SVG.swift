// Attributes of drawings. Numbers are in units of the `viewBox` and are written with at most three decimals. Colours come
// from the style sheet where they can.

extension Attribute where Tag == HTMLKit.Tag.Drawing {
    /// `viewBox`: the part of the plane that is shown.
    package static func viewBox(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Attribute {
        Attribute(StoredAttribute(name: "viewBox", value: .box(x, y, width, height)))
    }

    /// `xmlns`: needed in a file of its own, not in a page.
    package static var xmlns: Attribute { Attribute("xmlns", "http://www.w3.org/2000/svg") }

    /// `focusable="false"`: old browsers stop at every drawing.
    package static var notFocusable: Attribute { Attribute("focusable", "false") }

    /// `d`: the commands of a path.
    package static func d(_ value: String?) -> Attribute { Attribute("d", value) }

    /// `x`: the left side.
    package static func x(_ value: Double) -> Attribute { Attribute("x", decimal: value) }

    /// `y`: the top, or the base line of text.
    package static func y(_ value: Double) -> Attribute { Attribute("y", decimal: value) }

    /// `x`: the left side, in hundredths of the drawing's width: such a drawing needs no `viewBox`, and its text keeps
    /// its size on every screen.
    package static func x(percent value: Double) -> Attribute { Attribute("x", percent: value) }

    /// `x1`: where a line begins, in hundredths of the drawing's width.
    package static func x1(percent value: Double) -> Attribute { Attribute("x1", percent: value) }

    /// `x2`: where a line ends, in hundredths of the drawing's width.
    package static func x2(percent value: Double) -> Attribute { Attribute("x2", percent: value) }

    /// `width`: in hundredths of the drawing's width.
    package static func width(percent value: Double) -> Attribute { Attribute("width", percent: value) }

    /// `x1`: where a line begins.
    package static func x1(_ value: Double) -> Attribute { Attribute("x1", decimal: value) }

    /// `y1`: where a line begins.
    package static func y1(_ value: Double) -> Attribute { Attribute("y1", decimal: value) }

    /// `x2`: where a line ends.
    package static func x2(_ value: Double) -> Attribute { Attribute("x2", decimal: value) }

    /// `y2`: where a line ends.
    package static func y2(_ value: Double) -> Attribute { Attribute("y2", decimal: value) }

    /// `cx`: the centre.
    package static func cx(_ value: Double) -> Attribute { Attribute("cx", decimal: value) }

    /// `cx`: the centre, in hundredths of the drawing's width.
    package static func cx(percent value: Double) -> Attribute { Attribute("cx", percent: value) }

    /// `cy`: the centre.
    package static func cy(_ value: Double) -> Attribute { Attribute("cy", decimal: value) }

    /// `r`: the radius.
    package static func r(_ value: Double) -> Attribute { Attribute("r", decimal: value) }

    /// `rx`: the radius of corners.
    package static func rx(_ value: Double) -> Attribute { Attribute("rx", decimal: value) }

    /// `fill`: the colour of an area, or `url(#id)`.
    package static func fill(_ value: String?) -> Attribute { Attribute("fill", value) }

    /// `stroke`: the colour of a line.
    package static func stroke(_ value: String?) -> Attribute { Attribute("stroke", value) }

    /// `stroke-width`: how thick a line is.
    package static func strokeWidth(_ value: Double) -> Attribute { Attribute("stroke-width", decimal: value) }

    /// `stroke-dasharray`: how long the dashes of a line and the gaps between them are.
    package static func strokeDashes(_ value: String?) -> Attribute { Attribute("stroke-dasharray", value) }

    /// `font-family`: the typeface of the texts in a drawing.
    package static func fontFamily(_ value: String?) -> Attribute { Attribute("font-family", value) }

    /// `font-size`: how large they are, in the units of the drawing.
    package static func fontSize(_ value: Double) -> Attribute { Attribute("font-size", decimal: value) }

    /// `text-anchor`: which end of a text stands at its place: `start`, `middle`, `end`.
    package static func textAnchor(_ value: String?) -> Attribute { Attribute("text-anchor", value) }

    /// `patternUnits`: what a pattern's size is measured in.
    package static func patternUnits(_ value: String?) -> Attribute { Attribute("patternUnits", value) }
}
