import Graph
import HTMLKit
import Plan

/// A page in the list of all pages, with those above it.
struct SitemapRow {
    /// What the list calls a page.
    enum Name: Equatable {
        case entity(EntityID)
        case page(String, Address)
    }

    /// From the top down; the last is the page itself.
    let path: [Name]

    /// An entity's page.
    init(_ ids: [EntityID]) { path = ids.map(Name.entity) }

    /// Another page.
    init(_ name: String, _ address: Address, under id: EntityID? = nil) {
        path = (id.map { [.entity($0)] } ?? []) + [.page(name, address)]
    }

    /// About how many bytes it takes.
    func weight(in publication: Publication) -> Int {
        switch path.last {
        case .entity(let id): RowWeight.link + (publication.entity(id)?.title.text.utf8.count ?? 0)
        case .page(let name, _): RowWeight.link + name.utf8.count
        case nil: 0
        }
    }
}

/// Rows of the list as lists within lists. Where a part of the list begins in the middle, what stands above its first
/// row is named again.
struct SitemapTree: Component {
    let rows: [SitemapRow]

    func write(to page: inout Page) {
        page.needs(.lists)
        page.ul(.class("tree")) { write(rows[...], at: 0, to: &$0) }
    }

    private func write(_ rows: ArraySlice<SitemapRow>, at depth: Int, to page: inout Page) {
        var rest = rows
        while let name = rest.first?.path[depth] {
            let end = rest.firstIndex { $0.path[depth] != name } ?? rest.endIndex
            let below = rest[..<end].filter { $0.path.count > depth + 1 }[...]
            page.li { page in
                writeLink(name, to: &page)
                if !below.isEmpty { page.ul { write(below, at: depth + 1, to: &$0) } }
            }
            rest = rest[end...]
        }
    }

    private func writeLink(_ name: SitemapRow.Name, to page: inout Page) {
        switch name {
        case .entity(let id): page.add(EntityLink(id))
        case .page(let name, let address): page.a(name, .href(page.context.link(to: address)))
        }
    }
}
