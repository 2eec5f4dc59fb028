import Graph
import HTMLKit
import Plan

/// A link to an entity by its id and title.
struct EntityLink: Component {
    let id: EntityID
    /// Whether the title follows the id.
    let hasTitle: Bool
    /// Whether abbreviations of the title are marked; what stands above the page's text leaves them to it.
    let isMarked: Bool
    /// After how many characters the title is cut, where there is room for a line; nil for none.
    let longest: Int?

    init(_ id: EntityID, hasTitle: Bool = true, isMarked: Bool = true, longest: Int? = nil) {
        self.id = id
        self.hasTitle = hasTitle
        self.isMarked = isMarked
        self.longest = longest
    }

    func write(to page: inout Page) {
        let context = page.context
        // What there is no entity of is called by its id.
        guard let entity = context.publication.entity(id) else { return page.text(id.full) }
        page.pageLink(context.reach(entity), look: "entity") { page in
            guard entity.kind.isCalledByID else {
                return page.isolated(nameOfPart(entity, context))
            }
            if !entity.printed.isEmpty { page.span(entity.printed, .class("id")) }
            if let note = context.publication.inspectionNotes[id] {
                page.text(" ")
                page.text(context.words.views.thread.foundIn.filled(["inspection": note]))
            }
            if hasTitle || entity.printed.isEmpty {
                if !entity.printed.isEmpty { page.text(" ") }
                if let longest {
                    page.isolated(title(of: entity, context).text.shortened(to: longest))
                } else if isMarked {
                    page.linkText(title(of: entity, context))
                } else {
                    page.isolated(title(of: entity, context).text)
                }
            }
        }
    }

    /// A part of a meeting or work plan is called by its title and what it belongs to.
    private func nameOfPart(_ entity: Entity, _ context: PageContext) -> String {
        context.words.site.nameInScope.filled([
            "name": title(of: entity, context).text,
            "scope": context.publication.entity(EntityID(scope: entity.id.scope))?.title.text ?? entity.id.scope,
        ])
    }

    /// Steps and measures have no title of their own: they are called by what they belong to.
    private func title(of entity: Entity, _ context: PageContext) -> PlainText {
        entity.owner.flatMap { context.publication.entity($0)?.title } ?? entity.title
    }
}

/// Links to entities as a list.
struct EntityList: Component {
    let ids: [EntityID]

    init(_ ids: [EntityID]) {
        self.ids = ids
    }

    func write(to page: inout Page) {
        page.ul(.class("plain-list")) { page in
            for id in ids { page.li { $0.add(EntityLink(id)) } }
        }
    }
}
