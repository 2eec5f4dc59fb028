import Assessing
import HTMLKit
import Plan

/// What the marks on some lines mean, for those that occur on them: read before the lines, on paper the only place that says
/// it.
struct SlipKey: Component {
    let lines: [SlipLine]

    func write(to page: inout Page) {
        let names = page.words.views.slips.key
        let told = SlipPen.inKey.filter { pen in lines.contains { $0.shows(pen) } }
        guard !told.isEmpty else { return }
        page.needs(.slips)
        page.p(.class("slip-key")) { page in
            for (index, pen) in told.enumerated() {
                let entry = names.entry(of: pen)
                if index > 0 { page.text("; ") }
                page.span { page in
                    page.svg(.class("slip key"), .viewBox(0, 0, 12, 12), .width(12), .height(12), .role("img")) {
                        $0.svgTitle(entry.look)
                        $0.slipSample(of: pen)
                    }
                    page.text(" ")
                    page.text(entry.meaning)
                }
            }
        }
    }
}

extension SlipPen {
    /// What a key tells, in the order of time.
    fileprivate static let inKey: [SlipPen] = [
        .earlier, .track, .agreed, .over, .unsaid, .silence, .asked, .ahead, .back, .beyond,
    ]
}

extension SlipLine {
    /// Whether a mark stands on it.
    fileprivate func shows(_ pen: SlipPen) -> Bool {
        let marks = earlier + [agreed, step, asked, back].compactMap(\.self)
        func has(_ mark: Mark?) -> Bool { mark?.isBeyond == false }
        return switch pen {
        case .earlier: earlier.contains { has($0) }
        case .agreed: has(agreed) || has(step)
        case .over: over != nil && past?.isSaid == true
        case .unsaid: over != nil && past?.isSaid != true
        case .silence: silence != nil
        case .asked: has(asked)
        case .back: has(back)
        case .track: span != nil
        case .ahead: !ahead.isEmpty
        case .beyond: marks.contains(where: \.isBeyond)
        // The scale above the lines says which months and day these are.
        case .tick, .today: false
        }
    }
}

extension SlipKeyWords {
    fileprivate func entry(of pen: SlipPen) -> Entry {
        switch pen {
        case .earlier: earlier
        case .track: track
        case .ahead: ahead
        case .over: over
        case .unsaid: unsaid
        case .silence: silence
        case .asked: asked
        case .back: back
        case .beyond: beyond
        case .agreed, .tick, .today: agreed
        }
    }
}

extension Page {
    /// Draws a mark alone, as a key has it.
    fileprivate mutating func slipSample(of pen: SlipPen) {
        switch pen {
        case .over, .unsaid: slip(pen, "M1 3H11V9H1z")
        case .silence, .track, .ahead: slip(pen, "M1 6H11")
        case .beyond: slip(pen, "M4 1L9 6L4 11")
        default: slip(pen, 6, 6, 5)
        }
    }
}
