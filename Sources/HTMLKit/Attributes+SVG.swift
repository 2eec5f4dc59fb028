// Attributes of drawings. Numbers are in units of the `viewBox` and are written with at most three decimals.

extension Attribute where Tag == HTMLKit.Tag.Drawing {
    /// `viewBox`: the part of the plane that is shown.
    package static func viewBox(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Attribute {
        Attribute("viewBox", Decimal.text([x, y, width, height]))
    }

    /// `xmlns`: needed in a file of its own, not in a page.
    package static var xmlns: Attribute { Attribute("xmlns", "http://www.w3.org/2000/svg") }

    /// `focusable="false"`: old browsers stop at every drawing.
    package static var notFocusable: Attribute { Attribute("focusable", "false") }

    /// `preserveAspectRatio`: how the drawing fits its box.
    package static func preserveAspectRatio(_ value: String?) -> Attribute { Attribute("preserveAspectRatio", value) }

    /// `href`: the shape that `use` draws.
    package static func href(_ value: Link?) -> Attribute { Attribute("href", value) }

    /// `d`: the commands of a path.
    package static func d(_ value: String?) -> Attribute { Attribute("d", value) }

    /// `points`: the corners of a polyline or polygon.
    package static func points(_ points: [(x: Double, y: Double)]) -> Attribute {
        Attribute("points", Decimal.text(points.flatMap { [$0.x, $0.y] }))
    }

    /// `x`: the left side.
    package static func x(_ value: Double) -> Attribute { Attribute("x", decimal: value) }

    /// `y`: the top, or the base line of text.
    package static func y(_ value: Double) -> Attribute { Attribute("y", decimal: value) }

    /// `dx`: a step to the right.
    package static func dx(_ value: Double) -> Attribute { Attribute("dx", decimal: value) }

    /// `dy`: a step down.
    package static func dy(_ value: Double) -> Attribute { Attribute("dy", decimal: value) }

    /// `x`: the left side, in hundredths of the drawing's width: such a drawing needs no `viewBox`, and its text keeps
    /// its size on every screen.
    package static func x(percent value: Double) -> Attribute { Attribute("x", Decimal.text(value) + "%") }

    /// `x1`: where a line begins, in hundredths of the drawing's width.
    package static func x1(percent value: Double) -> Attribute { Attribute("x1", Decimal.text(value) + "%") }

    /// `x2`: where a line ends, in hundredths of the drawing's width.
    package static func x2(percent value: Double) -> Attribute { Attribute("x2", Decimal.text(value) + "%") }

    /// `width`: in hundredths of the drawing's width.
    package static func width(percent value: Double) -> Attribute { Attribute("width", Decimal.text(value) + "%") }

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

    /// `cy`: the centre.
    package static func cy(_ value: Double) -> Attribute { Attribute("cy", decimal: value) }

    /// `r`: the radius.
    package static func r(_ value: Double) -> Attribute { Attribute("r", decimal: value) }

    /// `rx`: the radius to the side, or of corners.
    package static func rx(_ value: Double) -> Attribute { Attribute("rx", decimal: value) }

    /// `ry`: the radius up and down, or of corners.
    package static func ry(_ value: Double) -> Attribute { Attribute("ry", decimal: value) }
}
