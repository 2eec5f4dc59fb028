import Diagnostics
import Plan

/// Addresses: each belongs to one thing. They are made of lower-case letters, digits and dashes, so ids and names that
/// differ in nothing else would fall together.
enum AddressChecks {
    static func check(_ plan: LinkedPlan) -> [Diagnostic] {
        var owners: [String: Owner] = [:]
        var problems: [Diagnostic] = []
        // The pages that every site has; nothing of the sources may take their place.
        let fixed = Set(Address.fixed.map(\.path))
        for owner in self.owners(plan) {
            if let first = owners.updateValue(owner, forKey: owner.address) {
                owners[owner.address] = first
                problems.append(collision(owner, with: "`\(first.name)`", [.init(first.span, "the other one")]))
            } else if fixed.contains(owner.address) {
                problems.append(collision(owner, with: "a page that every site has", []))
            }
        }
        return problems + papers(plan)
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
    }

    private static func owners(_ plan: LinkedPlan) -> [Owner] {
        let index = plan.resolver.index
        let entities = index.entities.values.sorted { $0.id < $1.id }.map { entity in
            let place = entity.fragment.isEmpty ? "" : "#" + entity.fragment
            return Owner(address: entity.address.path + place, name: entity.id.full, span: entity.span)
        }
        let former = index.renamed.sorted { $0.key < $1.key }.compactMap { old, new -> Owner? in
            guard let entity = index.entities[new], let address = entity.address(at: old) else { return nil }
            return Owner(address: address.path, name: old.full, span: entity.span)
        }
        let posts = plan.content.posts.map { post in
            Owner(address: Address.lead(post.name.text).path, name: post.name.text, span: post.name.span)
        }
        let pages = plan.content.pages.map { page in
            Owner(address: Address.page(page.name.text).path, name: page.name.text, span: page.name.span)
        }
        let reports = plan.content.reports.map { report in
            Owner(address: Address.report(report.name.text).path, name: report.name.text, span: report.name.span)
        }
        let documents = plan.content.documents.map { document in
            Owner(
                address: Address.document(document.name.text).path, name: document.name.text,
                span: document.name.span)
        }
        let young = plan.content.youngPeople.languages.flatMap { language in
            language.pages.map { page in
                Owner(
                    address: Address.youngPage(language.tag, page.name.text).path,
                    name: language.subject(of: page).full, span: page.name.span)
            }
        }
        return entities + former + posts + pages + documents + reports + young
    }

    private static func collision(_ owner: Owner, with other: String, _ related: [Diagnostic.Related]) -> Diagnostic {
        Diagnostic(
            LinkingKind.addressCollision, "`\(owner.name)` and \(other) would have the same address", at: owner.span,
            help: "give one of them a name that differs in more than its case and marks", related: related,
            subject: .init(entity: owner.name))
    }
}
