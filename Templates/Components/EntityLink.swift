import Graph
import HTMLKit
import Plan

/// A link to an entity by its id and title.
struct EntityLink: HTML {
    let entity: Entity?
    /// What is written when there is no such entity.
    let id: EntityID
    let context: PageContext
    /// Whether the title follows the id.
    var hasTitle = true
    /// Whether abbreviations of the title are marked; what stands above the page's text leaves them to it.
    let isMarked: Bool

    init(_ id: EntityID, _ context: PageContext, hasTitle: Bool = true, isMarked: Bool = true) {
        self.id = id
        self.context = context
        self.hasTitle = hasTitle
        self.isMarked = isMarked
        entity = context.publication.entity(id)
    }

    var body: some HTML {
        if let entity {
            PageLink(context.reach(entity), look: "entity") {
                if !id.local.isEmpty { span(.class("id")) { id.local } }
                if let note = context.publication.inspectionNotes[id] {
                    " "
                    context.words.views.thread.foundIn.filled(["inspection": note])
                }
                if hasTitle || id.local.isEmpty {
                    if !id.local.isEmpty { " " }
                    let title = title(of: entity)
                    if isMarked { LinkText(title, context) } else { Isolated(title.text) }
                }
            }
        } else {
            id.full
        }
    }

    /// Steps and measures have no title of their own: they are called by what they belong to.
    private func title(of entity: Entity) -> PlainText {
        entity.owner.flatMap { context.publication.entity($0)?.title } ?? entity.title
    }
}

/// Links to entities as a list.
struct EntityList: HTML {
    let ids: [EntityID]
    let context: PageContext

    init(_ ids: [EntityID], _ context: PageContext) {
        self.ids = ids
        self.context = context
    }

    var body: some HTML {
        ul(.class("plain-list")) {
            ForEach(ids) { id in li { EntityLink(id, context) } }
        }
    }
}
