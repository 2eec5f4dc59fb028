import Diagnostics
import Graph
import HTMLKit
import Plan

/// The places that mention something, grouped by what holds them.
struct ReferenceList: HTML {
    private struct Group {
        let holder: Reference.Origin.Holder
        var parts: [Reference.Origin.Part]
    }

    let ids: [EntityID]
    let context: PageContext

    /// About how many bytes the name of a part takes, and how many stand beside one link at most.
    private static let partWeight = 40
    private static let mostParts = 200

    var body: some HTML {
        let groups = context.portion(of: groups) { RowWeight.link * 2 + $0.parts.count * ReferenceList.partWeight }
        PortionSection(.mentions, context.words.headings.mentionedIn, groups, context) {
            if groups.count == 0 {
                p(.class("none")) { context.words.headings.mentionedNowhere }
            } else {
                ul(.class("mentions")) {
                    ForEach(groups.elements) { group in
                        li {
                            name(of: group.holder)
                            ": "
                            parts(of: group)
                        }
                    }
                }
            }
        }
    }

    private var groups: [Group] {
        var groups: [Group] = []
        var places: [Reference.Origin.Holder: Int] = [:]
        for id in ids {
            for reference in context.plan.mentions(of: id) {
                if case .entity(let holder) = reference.origin.holder, ids.contains(holder) { continue }
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

    @HTMLBuilder
    private func name(of holder: Reference.Origin.Holder) -> some HTML {
        switch holder {
        case .entity(let id): EntityLink(id, context)
        case .page(let name):
            a(.class("entity"), .href(context.link(to: .page(name)))) {
                context.plan.content.pages.first { $0.name.text == name }?.title.text ?? name
            }
        case .report(let name):
            a(.class("entity"), .href(context.link(to: .report(name)))) {
                context.plan.content.reports.first { $0.name.text == name }?.title.text ?? name
            }
        case .document(let name):
            a(.class("entity"), .href(context.link(to: .document(name)))) {
                context.plan.content.documents.first { $0.name.text == name }?.title.text ?? name
            }
        case .glossary: a(.class("entity"), .href(context.link(to: .glossary))) { context.words.site.glossary }
        }
    }

    private func parts(of group: Group) -> some HTML {
        let names = context.words.parts
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
                case .progress(let day): names.progress.filled(["date": context.words.day(day)])
                case .difference(let day): names.difference.filled(["date": context.words.day(day)])
                }
            if !told.contains(name) { told.append(name) }
        }
        return span(.class("aside")) { context.words.list(told) }
    }
}
