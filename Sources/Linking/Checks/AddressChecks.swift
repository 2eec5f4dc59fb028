import Diagnostics
import Graph
import Plan

/// Addresses: each belongs to one thing. They are made of lower-case letters, digits and dashes, so ids and names that
/// differ in nothing else would fall together.
enum AddressChecks {
    static func check(_ plan: LinkedPlan) -> [Diagnostic] {
        // The pages that every site has; nothing of the sources may take their place.
        let fixed = Set(Address.fixed.map(\.path))
        let shared = Dictionary(grouping: owners(plan), by: \.address).flatMap { address, owners -> [Diagnostic] in
            // To sort the few that share an address is quicker than to sort all of them.
            guard owners.count > 1 || fixed.contains(address) else { return [] }
            let sorted = owners.sorted { ($0.rank, $0.name) < ($1.rank, $1.name) }
            let first = sorted[0]
            let taken = fixed.contains(address) ? [collision(first, with: "a page that every site has", [])] : []
            return taken
                + sorted.dropFirst().map {
                    collision($0, with: "`\(first.name)`", [.init(first.span, "the other one")])
                }
        }
        return shared + papers(plan)
    }

    /// Reports that would be printed where a leaflet is.
    private static func papers(_ plan: LinkedPlan) -> [Diagnostic] {
        let leaflets = Set(plan.content.youngPeople.leaflets.map { Address.leaflet($0.language.tag, $0.size) })
        return plan.content.reports.filter { leaflets.contains(.printPage($0.name.text)) }.map { report in
            let address = Address.printPage(report.name.text).path
            let owner = Owner(address: address, name: report.name.text, span: report.name.span)
            return collision(owner, with: "a leaflet for young people", [])
        }
    }

    /// What has an address.
    private struct Owner {
        let address: String
        let name: String
        let span: Span
        /// Who comes first of those that share an address: what is there now, then what was.
        var rank = 0
    }

    private static func owners(_ plan: LinkedPlan) -> [Owner] {
        let entities = plan.entities.all.compactMap { id, entity -> Owner? in
            guard id == entity.id else {
                return entity.address(at: id).map { former in
                    Owner(address: former.path, name: id.full, span: entity.span, rank: 1)
                }
            }
            let place = entity.fragment.isEmpty ? "" : "#" + entity.fragment
            return Owner(address: entity.address.path + place, name: id.full, span: entity.span)
        }
        // Two with one name have a problem of their own.
        var names: Set<String> = []
        let posts = plan.content.posts.filter { names.insert(Vocabulary.fold($0.name.text)).inserted }.map { post in
            Owner(address: Address.lead(post.name.text).path, name: post.name.text, span: post.name.span)
        }
        let reports = plan.content.reports.map { report in
            Owner(address: Address.report(report.name.text).path, name: report.name.text, span: report.name.span)
        }
        let young = plan.content.youngPeople.languages.flatMap { language in
            language.pages.map { page in
                Owner(
                    address: Address.youngPage(language.tag, page.name.text).path,
                    name: language.subject(of: page).full, span: page.name.span)
            }
        }
        return entities + posts + reports + young
    }

    private static func collision(_ owner: Owner, with other: String, _ related: [Diagnostic.Related]) -> Diagnostic {
        Diagnostic(
            LinkingKind.addressCollision, "`\(owner.name)` and \(other) would have the same address", at: owner.span,
            help: "give one of them a name that differs in more than its case and marks", related: related,
            subject: .init(entity: owner.name))
    }
}
