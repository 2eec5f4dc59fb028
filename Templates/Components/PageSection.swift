import HTMLKit
import Plan

extension Page {
    /// Writes a part of the page: a heading of the second level with an id that can be linked to, and what stands under
    /// it.
    mutating func section(_ anchor: Anchor, _ heading: String, _ content: (inout Page) -> Void) {
        contents.append((anchor, heading))
        partHeading = heading
        section(.class("part")) { page in
            page.placedHeading(2, heading, id: anchor.rawValue)
            content(&page)
        }
    }

    /// Writes what a link is about at its end, for those who hear it by itself.
    mutating func unseen(_ words: String) { span(", \(words)", .class("unseen")) }

    /// Writes what stands where a source states nothing.
    mutating func notStated() { notStated(words.status.notStated) }

    /// Writes what stands where there is nothing, in words of its own.
    mutating func notStated(_ words: String) {
        let start = html.count
        span(words, .class("none"))
        silence = start..<html.count
    }

    /// Writes a date that a source may state.
    mutating func writeDate(_ when: WrittenWhen?) {
        if let when { add(WhenText(when)) } else { notStated() }
    }
}
