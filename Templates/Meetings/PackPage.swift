import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// The pack of a meeting, or a supplement to it, as it is printed, in one pass: the notice, the agenda with the pages of each
/// paper, and the papers one after the other, each from a right-hand page; what only some readers may have comes last.
struct PackPage: Component {
    let meeting: Meeting
    var supplement: Supplement?

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        let copy = PackCopy(of: meeting, supplement, in: context.publication)
        let name = words.meetings.name(of: copy.pack, at: meeting)
        page.document(
            lang: words.language, title: name, policy: context.policy,
            rootClass: (["pack"] + (copy.isUnclaimed ? ["unclaimed"] : [])).joined(separator: " ")
        ) { page in
            page.meta(.name("dcterms.created"), .content(copy.mine.day.iso8601))
            page.meta(.name("author"), .content(context.site.author.text))
            page.meta(.name("description"), .content(name))
            page.link(.rel("stylesheet"), .href(context.link(to: .printSheet)))
            page.link(.rel("stylesheet"), .href(context.link(to: .packSheet)))
        } body: { page in
            page.main(.id("pack"), .data("numbers", supplement.map { "\($0.firstPage.value)" })) { page in
                page.part(of: copy.mine) { page in
                    let stamp = page.context.stampOfPack
                    page.part(of: copy.everybody) { page in
                        page.add(PackFront(meeting: copy.openMeeting, pack: copy.open, stamp: stamp))
                        for item in copy.open.open { page.add(PackItem(item: item, meeting: copy.openMeeting)) }
                    }
                    page.div(.id(Meeting.packEnd), .data("place", Meeting.packEnd))
                    if copy.saysMore || !copy.own.isEmpty { write(copy, to: &page) }
                }
            }
        }
    }

    /// What the public may not have, behind a sheet that says so.
    private func write(_ copy: PackCopy, to page: inout Page) {
        let words = page.words.meetings
        let mark = words.ownMark(of: supplement)
        page.div(
            .class("pack-own"), .id(page.ids.claim("own-pages")), .data("number-mark", mark)
        ) { page in
            page.p(meeting.title.text, .class("paper-kind"))
            page.h1(words.ownPapers)
            page.p(page.context.stampOfPack, .class("paper-stamp"))
            if copy.open.unclaimed.isEmpty { page.add(PackClaim(pack: copy.pack)) }
            if copy.saysMore { page.proses(meeting.prose, in: meeting.name.text, level: 3) }
            page.h2(words.agenda)
            for own in copy.own { write(own, copy, mark, to: &page) }
        }
        for own in copy.own where !own.papers.isEmpty {
            page.add(PackItem(item: own.item, meeting: meeting, papers: own.papers, isAgain: own.isAgain))
        }
    }

    private func write(_ own: PackCopy.Own, _ copy: PackCopy, _ mark: String, to page: inout Page) {
        if !own.papers.isEmpty {
            page.add(PackLine(item: own.item, meeting: meeting, pack: copy.pack, mark: mark, start: own.start))
        } else {
            page.add(PackLine(item: own.item, meeting: meeting, pack: copy.open))
        }
        if own.isAgain { page.p(page.words.meetings.inFull, .class("aside")) }
    }
}

/// That a pack claims no standard of accessibility, where it does not.
struct PackClaim: Component {
    let pack: Pack

    func write(to page: inout Page) {
        guard !pack.unclaimed.isEmpty else { return }
        let words = page.words
        page.p(.class("notice")) { page in
            page.phrase(words.meetings.unclaimed) { $0.text(words.list(pack.unclaimed.map(\.title))) }
            page.text(" ")
            page.text(words.meetings.otherFormat)
        }
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
