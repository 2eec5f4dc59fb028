import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// A body: what it is for, who is in office, its meetings and work plans, and what came of what it asked for.
struct BodyPage: Component {
    let board: Board

    func write(to page: inout Page) {
        let words = page.words.meetings
        page.layout(name: board.name.text, list: (words.title, page.context.link(to: .meetings))) { page in
            page.add(PageTitle(kind: words.body, id: "", title: board.name, scope: ""))
            if let purpose = board.purpose { page.p(.class("lead-in")) { $0.text(purpose) } }
            page.summaryList { writeFacts(to: &$0) }
            page.addContents()
            let meetings = page.context.assessment.meetingsInOrder(of: board)
            write(meetings.toCome, .toCome, words.toCome, to: &page)
            write(meetings.held, .held, words.held, to: &page)
            let plans = page.context.assessment.workPlans(of: board)
            if !plans.isEmpty {
                page.section(.workPlans, words.workPlan) { $0.add(EntityList(plans.map(\.id))) }
            }
            let asked = page.context.assessment.asked(by: board)
            if !asked.isEmpty { page.section(.asked, words.asked) { $0.add(AskedTable(asked: asked)) } }
            writeMembers(to: &page)
        }
    }

    private func writeFacts(to page: inout Page) {
        let words = page.words
        if let kind = board.kind?.value {
            page.summaryRow(words.meetings.boardKind, words.meetings.kinds[kind] ?? kind.rawValue)
            if !kind.isPublic { page.summaryRow(words.meetings.law, words.meetings.noLaw) }
        }
        if let meets = board.meets { page.summaryRow(words.labels.meets) { $0.text(meets) } }
        if let chair = board.chair { page.summaryRow(words.labels.chair) { $0.add(OfficeName(name: chair)) } }
        page.add(MeetingRows(board: board))
        if let reason = board.membersByOffice { page.summaryRow(words.meetings.byOffice) { $0.text(reason) } }
    }

    private func write(_ meetings: [Meeting], _ anchor: Anchor, _ heading: String, to page: inout Page) {
        guard !meetings.isEmpty else { return }
        page.section(anchor, heading) { $0.add(MeetingTable(meetings: meetings, caption: heading)) }
    }

    private func writeMembers(to page: inout Page) {
        let holders = page.context.assessment.inOffice(of: board)
        guard !holders.isEmpty else { return }
        let words = page.words.meetings
        page.section(.members, words.members) { page in
            page.dataTable(words.members, columns: [words.member, words.role, words.from, words.until]) { page in
                for holder in holders {
                    page.dataRow(holder.name.text) { page in
                        page.dataCell(words.role, words.roles[holder.role.value] ?? holder.role.value.rawValue)
                        page.dataCell(words.from, isDate: true) { write(holder.from, to: &$0) }
                        page.dataCell(words.until, isDate: true) { write(holder.until, to: &$0) }
                    }
                }
            }
        }
    }

    private func write(_ day: Written<Day>?, to page: inout Page) {
        if let day { page.text(page.words.day(day.value)) }
    }
}
