import Assessing
import Diagnostics
package import Graph
package import Plan

/// What is due, as a calendar that other programs can read and keep up with (RFC 5545): each date is a whole day with a
/// name for ever, so that a file that is read again moves what moved and doubles nothing.
package struct DeadlineCalendar {
    private let publication: Publication
    private let context: PageContext

    /// A calendar of an edition, from the page that links it.
    private init(_ publication: Publication, at page: Address) {
        self.publication = publication
        context = PageContext(publication, at: page)
    }

    /// What is due in plans in force: everything, or what a post leads.
    package static func bytes(_ publication: Publication, of post: PostRegistry.Index? = nil) -> [UInt8] {
        guard let post else {
            let calendar = DeadlineCalendar(publication, at: .deadlines)
            return calendar.write(publication.assessment.deadlines, name: publication.site.title.text)
        }
        let calendar = DeadlineCalendar(publication, at: publication.postAddresses[post])
        let name = publication.plan.posts.posts[post].name.text
        return calendar.write(publication.assessment.work(of: post).deadlines, name: name)
    }

    /// The calendars of an edition, one for everything and one for each post that has something due.
    package static func all(of publication: Publication) -> [(address: Address, post: PostRegistry.Index?)] {
        let assessment = publication.assessment
        if assessment.deadlines.count == 0 { return [] }
        let posts = publication.plan.posts.posts.indices.filter { assessment.work(of: $0).deadlines.count > 0 }
        return [(.calendar(beside: .deadlines), nil)]
            + posts.map { (.calendar(beside: publication.postAddresses[$0]), $0) }
    }

    private func write(_ deadlines: Deadlines, name: String) -> [UInt8] {
        var text = CalendarText(name: name, by: "-//Goldthread//Deadlines//EN")
        for item in deadlines.past + deadlines.beforePlan + deadlines.months.flatMap(\.items) { write(item, to: &text) }
        return text.whole
    }

    private func write(_ item: DueItem, to text: inout CalendarText) {
        let action = item.action
        text.add("BEGIN", raw: "VEVENT")
        text.add("UID", "\(name(of: item))@\(Slug.make(publication.site.council.text))")
        text.add("DTSTAMP", raw: CalendarText.digits(publication.day.iso8601) + "T000000Z")
        // A date without an end lasts for its whole day (section 3.6.1).
        text.add("DTSTART;VALUE=DATE", raw: CalendarText.digits(item.day.iso8601))
        text.add("SUMMARY", "\(action.action.wholeName)\(step(item).map { ": \($0)" } ?? "")")
        text.add("DESCRIPTION", description(of: item))
        text.add("CATEGORIES", context.plan.plan(action.scope)?.title.text ?? action.scope)
        if let root = publication.site.publishedAt[publication.plan.edition.name] {
            text.add("URL", raw: root.of(action.address))
        }
        // A date is no appointment: nobody is busy for the whole of it.
        text.add("TRANSP", raw: "TRANSPARENT")
        text.add("END", raw: "VEVENT")
    }

    /// The name of a date for ever: the id of the action or step, or the place of a step that has none.
    private func name(of item: DueItem) -> String {
        guard let index = item.step else { return item.action.id.full }
        let id = item.action.action.steps[index].id
        return id.map { EntityID(scope: item.action.scope, local: $0.text).full }
            ?? "\(item.action.id.full)#\(index + 1)"
    }

    private func step(_ item: DueItem) -> String? {
        item.step.map { context.plainText(item.action.action.steps[$0].undated) }
    }

    /// Who leads it, when it is due as written, and how it stands.
    private func description(of item: DueItem) -> String {
        let words = publication.words
        let leads = item.action.leads.map(\.written.text)
        let due = item.due.map(\.source.text).joined(separator: "; ")
        return [
            "\(words.labels.lead): \(leads.isEmpty ? words.status.notStated : words.list(leads))",
            "\(words.labels.due): \(due)", "\(words.labels.status): \(item.action.state.status.word.text)",
        ].joined(separator: "\n")
    }
}

extension CalendarText {
    /// A day as the format writes it: `20250331`.
    static func digits(_ iso8601: String) -> String { iso8601.replacing("-", with: "") }
}
