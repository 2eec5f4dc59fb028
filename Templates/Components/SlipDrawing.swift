import Assessing
import HTMLKit
import Plan

/// The dates of an action on a line of time, in a drawing without words: they stand beside it. What was agreed is a dot,
/// what was agreed before a ring, the days over a bar that is hollow where nobody said anything, silence is dots below,
/// what is asked for a diamond, and a stroke is when it is to be back on track.
struct SlipDrawing: Component {
    /// How large it is. On paper all of it is larger beside what it is drawn in, for that is made smaller.
    enum Size { case large, small, paper }

    let line: SlipLine
    var ticks: [SlipAxis.Tick] = []
    var size = Size.large
    /// What it says to those who do not see it; nil where all of it stands beside it in words.
    var text: String?

    private var middle: Int { size.lines.middle }
    private var low: Int { size.lines.low }
    private var thickness: Int { size == .small ? 2 : 4 }
    private var radius: Int { size == .small ? 4 : 6 }

    func write(to page: inout Page) {
        let isLarge = size != .small
        let (width, height) = (size.width, size.lines.height)
        page.needs(.slips)
        page.svg(
            .class("slip", isLarge ? nil : "small"), .viewBox(0, 0, width, height),
            isLarge ? .width(width) : .none, isLarge ? .height(height) : .none,
            text == nil ? .ariaHidden : .role("img")
        ) { page in
            if let text { page.svgTitle(text) }
            if isLarge { writeGround(to: &page) }
            writeSpans(to: &page)
            for mark in line.earlier { write(.earlier, mark, on: &page) }
            for mark in [line.agreed, line.step].compactMap(\.self) { write(.agreed, mark, on: &page) }
            if let mark = line.asked { write(.asked, mark, on: &page) }
            if let mark = line.back { write(.back, mark, on: &page) }
        }
    }

    // MARK: - Spans

    /// The months to read the line by, and the reporting day. Of a small drawing, in whose middle that always stands, the
    /// sheet draws the ground.
    private func writeGround(to page: inout Page) {
        if !ticks.isEmpty { page.slip(.tick, ticks.map { "M\(x($0.place)) 0v\(Int(size.lines.height))" }.joined()) }
        page.slip(.today, "M\(x(line.today)) 0v\(Int(size.lines.height))")
    }

    private func writeSpans(to page: inout Page) {
        if let span = line.span { page.slip(.track, across(span.first, span.last)) }
        for mark in line.ahead { page.slip(.ahead, across(line.standing, mark.place)) }
        if let over = line.over {
            let (first, last) = (x(over.lowerBound), x(over.upperBound))
            let (top, bottom) = (middle - thickness, middle + thickness)
            page.slip(
                line.past?.isSaid == true ? .over : .unsaid, "M\(first) \(top) H\(last) V\(bottom) H\(first)z")
        }
        if let silence = line.silence {
            page.slip(.silence, "M\(x(silence.lowerBound)) \(low)H\(x(silence.upperBound))")
        }
    }

    private func across(_ first: Double, _ last: Double) -> String { "M\(x(first)) \(middle)H\(x(last))" }

    // MARK: - Marks

    private func write(_ pen: SlipPen, _ mark: SlipLine.Mark, on page: inout Page) {
        let x = x(mark.place)
        if mark.isBeyond {
            // It points to where the date lies, from the end of the line.
            let back = mark.place > line.today ? -radius : radius
            page.slip(.beyond, "M\(x + back) \(middle - radius)L\(x) \(middle)L\(x + back) \(middle + radius)")
        } else {
            page.slip(pen, x, middle, radius)
        }
    }

    private func x(_ place: Double) -> Int { Int(place * size.width + 0.5) }
}

extension SlipDrawing.Size {
    /// The width of a drawing, in which the scale above it has its places too.
    var width: Double {
        switch self {
        case .large: 400
        case .small: 140
        case .paper: 300
        }
    }

    /// How high it is, and how far down the dates and the silence below them stand.
    fileprivate var lines: (height: Double, middle: Int, low: Int) {
        switch self {
        case .large: (32, 13, 27)
        case .small: (16, 7, 14)
        case .paper: (22, 9, 19)
        }
    }
}

extension SlipPen {
    /// The outline of a mark around a point.
    fileprivate func outline(_ x: Int, _ y: Int, _ radius: Int) -> String {
        switch self {
        case .asked: "M\(x) \(y - radius)l\(radius) \(radius)-\(radius) \(radius)-\(radius)-\(radius)z"
        case .back: "M\(x) \(y - radius)v\(radius * 2)"
        default: KnotDrawing.ring(x, y, self == .earlier ? max(2, radius - 2) : radius - 1)
        }
    }
}

extension Page {
    /// Draws a mark around a point. A dot is a line without a length, as thick and round as the sheet says: on a long list
    /// there are many. Only on paper it needs an outline.
    mutating func slip(_ pen: SlipPen, _ x: Int, _ y: Int, _ radius: Int) {
        slip(pen, pen == .agreed && !context.isPaper ? "M\(x) \(y)h0" : pen.outline(x, y, radius))
    }

    /// Draws a part of a line.
    mutating func slip(_ pen: SlipPen, _ path: String) {
        guard context.isPaper else { return self.path(.class(pen.name), .d(path)) }
        self.path(
            .d(path), .fill(pen.fill), .stroke("black"), .strokeWidth(pen.width), .strokeDashes(pen.dashes))
    }
}
