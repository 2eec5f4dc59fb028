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
struct SitemapTree: HTML {
    let rows: [SitemapRow]
    let context: PageContext

    var body: some HTML {
        ul(.class("tree")) { Written { [self] in write(rows[...], at: 0, into: &$0) } }
    }

    private func write(_ rows: ArraySlice<SitemapRow>, at depth: Int, into writer: inout HTMLWriter) {
        var rest = rows
        while let name = rest.first?.path[depth] {
            let end = rest.firstIndex { $0.path[depth] != name } ?? rest.endIndex
            let below = rest[..<end].filter { $0.path.count > depth + 1 }[...]
            li {
                link(name)
                if !below.isEmpty { ul { Written { [self] in write(below, at: depth + 1, into: &$0) } } }
            }.render(into: &writer)
            rest = rest[end...]
        }
    }

    @HTMLBuilder
    private func link(_ name: SitemapRow.Name) -> some HTML {
        switch name {
        case .entity(let id): EntityLink(id, context)
        case .page(let name, let address): a(.href(context.link(to: address))) { name }
        }
    }
}
