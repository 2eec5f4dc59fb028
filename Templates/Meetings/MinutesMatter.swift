import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// What minutes say: on a page of the site, and in a pack.
struct MinutesMatter: Component {
    let meeting: Meeting
    let minutes: Minutes

    func write(to page: inout Page) {
        page.summaryList { writeFacts(to: &$0) }
        writeCorrections(to: &page)
        page.proses(minutes.prose, in: meeting.name.text, level: 2)
        for minute in minutes.entries { write(minute, to: &page) }
    }

    private func writeFacts(to page: inout Page) {
        let words = page.words.meetings
        // On paper the title has said it.
        if page.context.reach(.meeting(meeting.name.text)) != nil {
            page.summaryRow(words.meeting) { $0.add(MeetingLink(meeting)) }
        }
        page.summaryRow(words.state) { $0.add(ApprovalText(meeting: meeting)) }
        if let started = minutes.started { page.summaryRow(words.started) { $0.text(started) } }
        if let finished = minutes.finished { page.summaryRow(words.finished) { $0.text(finished) } }
        writeNames(words.present, minutes.present, to: &page)
        writeNames(words.apologies, minutes.apologies, to: &page)
        if !minutes.substitutions.isEmpty {
            page.summaryRow(words.substitutes) { page in
                page.ul(.class("plain-list")) { page in
                    for pair in minutes.substitutions {
                        page.li(words.satFor.filled(["who": pair.who.text, "other": pair.forWhom.text]))
                    }
                }
            }
        }
        writeNames(words.attended, minutes.attended, to: &page)
        if !minutes.declarations.isEmpty {
            page.summaryRow(words.declarations) { page in
                page.ul(.class("plain-list")) { page in
                    for declared in minutes.declarations { page.li { write(declared, to: &$0) } }
                }
            }
        }
        if let board = page.context.plan.content.board(named: meeting.board.text), let reason = board.membersByOffice {
            page.summaryRow(words.byOffice) { $0.text(reason) }
        }
    }

    /// The name of what follows, which on paper stays with it.
    private func writeName(_ name: String, to page: inout Page) { page.p(.class("part-name")) { $0.strong(name) } }

    private func writeNames(_ name: String, _ names: [PlainText], to page: inout Page) {
        if !names.isEmpty { page.summaryRow(name) { $0.add(TextList(names, isLine: $0.context.isPaper)) } }
    }

    private func write(_ declared: Minutes.Declaration, to page: inout Page) {
        let words = page.words.meetings
        page.phrase(words.declared) { page, name in
            page.text(name == "who" ? declared.who : declared.interest)
        }
        if let kind = declared.kind {
            page.text(", ")
            page.text(kind)
        }
        if let item = declared.item {
            page.text(" ")
            page.phrase(words.declaredIn) { $0.text(item) }
        }
    }

    /// What a later meeting corrected. The text below stands as it was.
    private func writeCorrections(to page: inout Page) {
        guard case .approved(let later, let minute) = page.context.assessment.approval(of: meeting),
            let corrections = minute.corrections
        else { return }
        let words = page.words.meetings
        page.div(.class("display")) { page in
            page.p { page in page.phrase(words.corrects) { $0.add(MeetingLink(later)) } }
            page.prose(corrections, in: later.name.text, level: 3)
        }
    }

    private func write(_ minute: Minute, to page: inout Page) {
        let words = page.words.meetings
        // On paper minutes may stand beside those of others, and nothing leads to one.
        let isPaper = page.context.isPaper
        let place = Slug.make(minute.id.text)
        page.placedHeading(2, words.title(of: minute), id: isPaper ? page.ids.claim(place) : place)
        let about = minute.about.targets
        let item = meeting.item(minute.item?.target?.id)
        if item != nil || !about.isEmpty {
            page.p(.class("aside")) { page in
                if let item {
                    page.pageLink(
                        page.context.reach(.meeting(meeting.name.text), fragment: Slug.make(item.id.text))
                    ) { $0.text(words.itemNumbered.filled(["number": "\(meeting.number(of: item))"])) }
                    if !about.isEmpty { page.text(" · ") }
                }
                if !about.isEmpty { page.add(EntityRun(about)) }
            }
        }
        if let reason = minute.late {
            page.p { page in
                page.strong("\(words.late): ")
                page.text(reason)
            }
        }
        page.proses(minute.prose, in: meeting.name.text, level: 3)
        if let corrections = minute.corrections {
            writeName(words.corrections, to: &page)
            page.prose(corrections, in: meeting.name.text, level: 3)
        }
        if !minute.resolutions.isEmpty {
            writeName(words.resolved, to: &page)
            page.add(ResolutionList(minute: minute, meeting: meeting, hasPlaces: !isPaper))
        }
        if let reason = minute.reason {
            writeName(words.reason, to: &page)
            page.prose(reason, in: meeting.name.text, level: 3)
        }
    }
}
