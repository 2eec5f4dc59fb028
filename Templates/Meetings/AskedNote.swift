import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// Of whom something is asked, by when, and what came of it.
struct AskedNote: Component {
    let asked: AskedFor

    func write(to page: inout Page) {
        let words = page.words.meetings
        page.p(.class("aside")) { page in
            page.text(asked.ask.kind == .recommends ? words.recommendedTo : words.askedOf)
            page.text(": ")
            if let whom = asked.ask.whom { page.add(OfficeName(name: whom)) } else { page.text(words.nobodyNamed) }
            writeDay(to: &page)
            page.text(". ")
            page.add(AskedState(asked: asked))
        }
    }

    private func writeDay(to page: inout Page) {
        let words = page.words.meetings
        if let day = asked.ask.received {
            page.text(", ")
            page.text(words.received.filled(["day": page.words.day(day.value)]))
        }
        if let due = asked.due {
            page.text(", ")
            page.text((asked.rule == nil ? words.askedBy : words.replyBy).filled(["day": page.words.day(due)]))
        } else if asked.ask.kind == .recommends, asked.ask.received == nil {
            page.text("; ")
            page.text(words.receivedNotStated)
        }
    }
}
