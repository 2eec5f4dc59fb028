import Plan
import Testing

@Suite("An address")
struct AddressTests {
    private static let id = EntityID(scope: "better-together", local: "S2.10a")

    private static let all: [Address] = [
        .overview, .glossary, .leads, .styleSheet, .inspection("2023-ilacs"), .recommendation(id),
        .plan("better-together"), .section(id), .action(id), .lead("Head of A & B"), .page("about"),
        .action(EntityID(scope: "other", local: "S1")), .recommendation(EntityID(scope: "2023-ilacs", local: "R1")),
    ]

    @Test(arguments: [
        (Address.recommendation(EntityID(scope: "2022-visit", local: "R1")), "recommendations/2022-visit/r1.html"),
        (.action(EntityID(scope: "Ambition", local: "P2.1")), "actions/ambition/p2-1.html"),
        (.section(EntityID(scope: "ambition", local: "P2")), "sections/ambition/p2.html"),
        (.inspection("2022-visit"), "inspections/2022-visit.html"), (.plan("ambition"), "plans/ambition.html"),
        (.lead("Director of Children’s Services"), "leads/director-of-childrens-services.html"),
        (.page("about"), "pages/about.html"), (.leads, "leads/index.html"), (.overview, "index.html"),
    ])
    func `is made of scope and id, in lower case`(address: Address, path: String) { #expect(address.path == path) }

    @Test(arguments: all)
    func `is reached from every page, by way of folders above`(from page: Address) {
        for target in Self.all {
            let link = target.relative(from: page)
            #expect(!link.isEmpty && !link.hasPrefix("/"))
            #expect(Self.follow(link, from: page.path) == target.path)
            #expect(!link.split(separator: "/").drop { $0 == ".." }.contains(".."))
        }
    }

    @Test func `is as short as can be seen from its own folder`() {
        #expect(Address.overview.relative(from: .overview) == "index.html")
        #expect(Address.action(Self.id).relative(from: .action(Self.id)) == "s2-10a.html")
        #expect(Address.leads.relative(from: .lead("A")) == "index.html")
        #expect(Address.overview.relative(from: .plan("a")) == "../index.html")
        #expect(Address.plan("a").relative(from: .action(Self.id)) == "../../plans/a.html")
        #expect(Address.plan("a").relative(from: .overview) == "plans/a.html")
        let other = Address.action(EntityID(scope: "other", local: "S1"))
        #expect(other.relative(from: .action(Self.id)) == "../other/s1.html")
    }

    /// What a browser makes of a relative link.
    private static func follow(_ link: String, from page: String) -> String {
        var parts = page.split(separator: "/").dropLast()
        for part in link.split(separator: "/") {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }
}
