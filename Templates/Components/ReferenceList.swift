import Diagnostics
import Graph
import HTMLKit
import Plan

/// The places that mention something, grouped by what holds them.
struct ReferenceList: Component {
    private struct Group {
        let holder: Reference.Origin.Holder
        var parts: [Reference.Origin.Part]
    }

    let ids: [EntityID]

    /// About how many bytes the name of a part takes, and how many stand beside one link at most.
    private static let partWeight = 40
    private static let mostParts = 200

    func cutLists(_ cuts: inout ListCuts, for context: PageContext) {
        cuts.cut(.mentions, groups(context)) { RowWeight.link * 2 + $0.parts.count * ReferenceList.partWeight }
    }

    func write(to page: inout Page) {
        let context = page.context
        if context.isFirst { page.add(CommitteeSection(ids: ids)) }
        let groups = context.portion(.mentions, of: groups(context))
        page.section(.mentions, context.words.headings.mentionedIn, groups) { page in
            page.ul(.class("mentions")) { page in
                for group in groups.elements {
                    page.li { page in
                        writeName(of: group.holder, to: &page)
                        writeParts(of: group, to: &page)
                    }
                }
            }
        }
    }

    private func groups(_ context: PageContext) -> [Group] {
        var groups: [Group] = []
        var places: [Reference.Origin.Holder: Int] = [:]
        for id in ids {
            for reference in context.plan.mentions(of: id) {
                if case .entity(let holder) = reference.origin.holder,
                    ids.contains(holder) || context.publication.entity(holder)?.kind.isOfMeeting == true
                {
                    continue
                }
                if let place = places[reference.origin.holder],
                    groups[place].parts.count < ReferenceList.mostParts
                {
                    groups[place].parts.append(reference.origin.part)
                } else {
                    places[reference.origin.holder] = groups.count
                    groups.append(Group(holder: reference.origin.holder, parts: [reference.origin.part]))
                }
            }
        }
        return groups
    }

    private func writeName(of holder: Reference.Origin.Holder, to page: inout Page) {
        let context = page.context
        switch holder {
        case .entity(let id): page.add(EntityLink(id))
        case .page(let name):
            page.a(
                context.plan.content.pages.first { $0.name.text == name }?.title.text ?? name, .class("entity"),
                .href(context.link(to: .page(name))))
        case .report(let name):
            page.a(
                context.plan.content.reports.first { $0.name.text == name }?.title.text ?? name, .class("entity"),
                .href(context.link(to: .report(name))))
        case .document(let name):
            page.a(
                context.plan.content.documents.first { $0.name.text == name }?.title.text ?? name, .class("entity"),
                .href(context.link(to: .document(name))))
        case .glossary: page.a(context.words.site.glossary, .class("entity"), .href(context.link(to: .glossary)))
        }
    }

    private func writeParts(of group: Group, to page: inout Page) {
        let words = page.words
        let names = words.parts
        var told: [String] = []
        for part in group.parts {
            let name =
                switch part {
                case .title: names.title
                case .fields: names.fields
                case .text: names.text
                case .step: names.step
                case .measure: names.measure
                case .account: names.account
                case .progress(let period): names.progress.filled(["date": words.period(period)])
                case .difference(let day): names.difference.filled(["date": words.day(day)])
                }
            if !told.contains(name) { told.append(name) }
        }
        // That it is somewhere in its text says nothing.
        if told == [names.text] { return }
        page.text(": ")
        page.span(words.list(told), .class("aside"))
    }
}
