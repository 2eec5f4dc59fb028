import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// The agenda or the minutes of a meeting by themselves, to be printed and worked on in Word.
struct MeetingPaperPage: Component {
    /// Which of them.
    enum Matter {
        case agenda
        case minutes(Minutes)
    }

    let meeting: Meeting
    let matter: Matter

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        page.document(lang: words.language, title: title(words), policy: context.policy) { page in
            page.meta(.name("dcterms.created"), .content(context.day.iso8601))
            page.meta(.name("author"), .content(context.site.author.text))
            page.meta(.name("description"), .content(title(words)))
            page.link(.rel("stylesheet"), .href(context.link(to: .printSheet)))
        } body: { page in
            page.main { page in
                switch matter {
                case .agenda: page.add(PackFront(meeting: meeting, pack: nil, stamp: page.context.stampOfPack))
                case .minutes(let minutes): write(minutes, to: &page)
                }
            }
        }
    }

    private func title(_ words: Words) -> String {
        let name: String =
            switch matter {
            case .agenda: words.meetings.agenda
            case .minutes: words.meetings.minutes
            }
        return words.site.nameInScope.filled(["name": name, "scope": meeting.title.text])
    }

    private func write(_ minutes: Minutes, to page: inout Page) {
        page.add(PaperTop())
        page.div(.class("paper-head")) { page in
            page.p(page.words.meetings.minutes, .class("paper-kind"))
            page.h1(meeting.title.text)
            page.p(page.context.stampOfPack, .class("paper-stamp"))
        }
        page.add(MinutesMatter(meeting: meeting, minutes: minutes))
        page.p(page.context.printedCopies, .class("going-out-of-date"))
    }
}

/// Whose paper it is, as every paper of a meeting begins.
struct PaperTop: Component {
    func write(to page: inout Page) {
        let context = page.context
        if context.site.brand.logo != nil { page.div(.class("paper-logo")) { $0.add(Logo()) } }
        page.p(context.owner, .class("paper-owner"))
        page.add(MadeBy())
        if let notice = context.site.notice { page.p(.class("notice")) { $0.isolated(notice.text) } }
    }
}

extension PageContext {
    /// As at which day a paper of a meeting tells, and for whom.
    var stampOfPack: String {
        [words.site.asAt.filled(["date": words.day(day)]), words.edition(plan.edition.name)].joined(separator: " · ")
    }
}
