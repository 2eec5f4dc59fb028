import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// An item of an agenda.
struct AgendaEntry: Component {
    let item: AgendaItem
    let meeting: Meeting

    func write(to page: inout Page) {
        page.placedHeading(3, id: Slug.make(item.id.text), name: item.title.text) { page in
            page.span("\(meeting.number(of: item)).", .class("number"))
            page.text(" ")
            page.span { $0.text(item.title) }
        }
        let minute = page.context.assessment.minute(of: item, at: meeting)
        if minute != nil || hasFacts {
            page.summaryList(look: "brief") { page in
                writeFacts(minute, to: &page)
                page.add(RestrictionRows(item: item))
            }
        }
        page.proses(item.prose, in: meeting.name.text, level: 4)
    }

    private var hasFacts: Bool {
        item.presenter != nil || item.purpose != nil || item.paper != nil || !item.annexes.isEmpty || item.late != nil
            || item.isPlannedOtherwise || !item.about.targets.isEmpty || item.hasRestrictionFacts
    }

    private func writeFacts(_ minute: Minute?, to page: inout Page) {
        let words = page.words.meetings
        if let presenter = item.presenter { page.summaryRow(words.presenter) { $0.add(OfficeName(name: presenter)) } }
        if let purpose = item.purpose { page.summaryRow(words.purpose, words.purposes[purpose] ?? purpose.rawValue) }
        if let paper = item.paper {
            page.summaryRow(words.paper) { page in
                page.add(PaperName(name: paper.text))
                writePages(to: &page)
                writeSheets(to: &page)
            }
        }
        if !item.annexes.isEmpty {
            page.summaryRow(words.annexes) { page in
                page.ul(.class("plain-list")) { page in
                    for annex in item.annexes { page.li { $0.add(PaperName(name: annex.text)) } }
                }
            }
        }
        if let title = item.planned?.target, item.isPlannedOtherwise {
            page.summaryRow(words.planned) { page in
                page.a(title.title.text, .href(page.context.link(to: title)))
            }
        }
        if let reason = item.late { page.summaryRow(words.late) { $0.text(reason) } }
        if !item.about.targets.isEmpty { page.summaryRow(words.about) { $0.add(EntityList(item.about.targets)) } }
        if let minute {
            page.summaryRow(words.minutes) { page in
                page.a(
                    page.words.meetings.title(of: minute),
                    .href(page.context.link(to: .minutes(meeting.name.text), fragment: Slug.make(minute.id.text))))
            }
        }
    }

    /// On which pages of the pack it stands.
    private func writeSheets(to page: inout Page) {
        let context = page.context
        let supplement = meeting.supplement(of: item)
        let name = supplement.map(meeting.name) ?? meeting.packName
        let pack = context.publication.papers[name].first { $0.format == .pdf }
        for start in [PackItem.start(item), PackItem.ownStart(item)] {
            guard let first = pack?.places[start], let last = pack?.places[PackItem.end(start)] else { continue }
            write(first, last, of: supplement, in: name, to: &page)
        }
    }

    private func write(
        _ first: PaperPlace, _ last: PaperPlace, of supplement: Supplement?, in name: String, to page: inout Page
    ) {
        let context = page.context
        let words = page.words.meetings
        let phrases =
            supplement == nil
            ? (words.pageOfPack, words.pagesOfPack) : (words.pageOfSupplement, words.pagesOfSupplement)
        let phrase = first == last ? phrases.0 : phrases.1
        let number = supplement.map { "\($0.number.value)" } ?? ""
        page.text(", ")
        page.a(
            phrase.filled(["first": first.number, "last": last.number, "number": number]),
            .href(context.link(to: .paper(name, .pdf), fragment: "page=\(first.sheet)")))
    }

    private func writePages(to page: inout Page) {
        guard let pages = item.pages else { return }
        page.text(", ")
        page.phrase(page.words.meetings.printedPages) { $0.text(pages) }
    }
}

extension AgendaItem {
    /// Whether the work plan calls it something else.
    fileprivate var isPlannedOtherwise: Bool { planned?.target.map { $0.title.text != title.text } ?? false }
}
