import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// The pack of a meeting, or a supplement to it, as it is printed, in one pass: the notice, the agenda with the pages of each paper, and the papers
/// one after the other, each from a right-hand page; those that the public may not have come last.
struct PackPage: Component {
    let meeting: Meeting
    var supplement: Supplement?

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        let pack = context.assessment.pack(of: meeting, supplement)
        let name = words.meetings.name(of: pack, at: meeting)
        page.document(
            lang: words.language, title: name, policy: context.policy,
            rootClass: (["pack"] + (pack.unclaimed.isEmpty ? [] : ["unclaimed"])).joined(separator: " ")
        ) { page in
            page.meta(.name("dcterms.created"), .content(context.day.iso8601))
            page.meta(.name("author"), .content(context.site.author.text))
            page.meta(.name("description"), .content(name))
            page.link(.rel("stylesheet"), .href(context.link(to: .printSheet)))
            page.link(.rel("stylesheet"), .href(context.link(to: .packSheet)))
        } body: { page in
            page.main(.id("pack"), .data("numbers", supplement.map { "\($0.firstPage.value)" })) { page in
                page.add(PackFront(meeting: meeting, pack: pack))
                for item in pack.open { page.add(PackItem(item: item, meeting: meeting)) }
                page.div(.id(Meeting.packEnd), .data("place", Meeting.packEnd))
                if !pack.own.isEmpty { writeOwn(pack, to: &page) }
            }
        }
    }

    /// What the public may not have, behind a sheet that says so.
    private func writeOwn(_ pack: Pack, to page: inout Page) {
        let words = page.words.meetings
        let mark = words.ownMark(of: supplement)
        page.div(
            .class("pack-own"), .id(page.ids.claim("own-pages")), .data("number-mark", mark)
        ) { page in
            page.p(meeting.title.text, .class("paper-kind"))
            page.h1(words.ownPapers)
            page.h2(words.agenda)
            for item in pack.own { page.add(PackLine(item: item, meeting: meeting, pack: pack, mark: mark)) }
        }
        for item in pack.own { page.add(PackItem(item: item, meeting: meeting)) }
    }
}

extension MeetingWords {
    /// What a pack or a supplement is called.
    func name(of pack: Pack, at meeting: Meeting) -> String {
        guard let supplement = pack.supplement else { return packOf.filled(["meeting": meeting.title.text]) }
        return supplementTo.filled(["number": "\(supplement.number.value)", "meeting": meeting.title.text])
    }

    /// What stands before the numbers of the pages that the public may not have: in each supplement they begin anew.
    func ownMark(of supplement: Supplement?) -> String {
        supplement.map { "S\($0.number.value)\(ownMark)" } ?? ownMark
    }
}
