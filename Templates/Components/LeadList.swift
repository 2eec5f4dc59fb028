import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// Those who lead something: links to their pages, and what stands there instead of a known post.
struct LeadList: Component {
    /// What they lead, by which it is known who has the work now when another post is written.
    enum Work {
        case action(EntityID)
        case section(EntityID)
        /// Something whose leads stay as they are written.
        case other
    }

    let leads: [Lead]
    let work: Work
    /// Whether a post's other spelling and its predecessor are told.
    let isFull: Bool

    init(leads: [Lead], of work: Work = .other, isFull: Bool = false) {
        self.leads = leads
        self.work = work
        self.isFull = isFull
    }

    func write(to page: inout Page) {
        let context = page.context
        let held = HeldLead.all(of: leads) { holder(of: $0, context) }
        switch held.count {
        case 0: page.notStated()
        case 1: writeItem(held[0], to: &page)
        default:
            page.ul(.class("plain-list leads")) { page in
                for item in held { page.li { writeItem(item, to: &$0) } }
            }
        }
    }

    private func writeItem(_ held: HeldLead, to page: inout Page) {
        if let holder = held.holder {
            page.add(PostName(holder: holder, leads: held.leads, isFull: isFull))
        } else {
            for lead in held.leads { writeUnknown(lead, to: &page) }
        }
    }

    private func writeUnknown(_ lead: Lead, to page: inout Page) {
        let context = page.context
        switch lead.who {
        case .post: break
        case .unnamed:
            page.pageLink(context.reach(.leads, fragment: Anchor.unnamed.rawValue)) {
                $0.text(context.words.labels.unnamedPost)
            }
        case .unknown:
            page.text(lead.written.text)
            page.text(" ")
            page.span(context.words.labels.unknownPost, .class("aside"))
        }
    }

    private func holder(of post: PostRegistry.Index, _ context: PageContext) -> PostRegistry.Index {
        switch work {
        case .action(let id): context.assessment.holder(of: post, action: id)
        case .section(let id): context.assessment.holder(of: post, section: id)
        case .other: post
        }
    }
}

/// A post that leads something, by its name in the registry.
struct PostName: Component {
    let holder: PostRegistry.Index
    /// The leads by which it does, as written.
    let leads: [Lead]
    let isFull: Bool

    func write(to page: inout Page) {
        let context = page.context
        let posts = context.plan.posts
        page.pageLink(context.reach(context.publication.postAddresses[holder])) {
            $0.linkText(posts.posts[holder].name)
        }
        if isFull { for lead in leads { writeOrigin(of: lead, to: &page) } }
        if isFull { page.add(TitleAbbreviations(title: posts.posts[holder].name)) }
        if let vacant = context.assessment.vacancy(of: holder) {
            page.text(" ")
            let word = context.words.labels.nobodyActs.filled(["date": context.words.day(vacant)])
            page.note { page in
                // In a column there is room for words, and for no tag of so many.
                if isFull || page.context.isWhole {
                    page.add(StatusTag(Mark(word, .flag, .amber)))
                } else {
                    page.span(.class("moved")) { $0.isolated(word) }
                }
            }
        }
    }

    /// The post that it took over from, and another spelling.
    private func writeOrigin(of lead: Lead, to page: inout Page) {
        guard case .post(let post) = lead.who else { return }
        let context = page.context
        let posts = context.plan.posts
        if holder != post {
            page.text(" ")
            page.span(.class("aside")) { page in
                page.phrase(context.words.labels.tookOverFrom) { page in
                    page.pageLink(context.reach(context.publication.postAddresses[post])) {
                        $0.linkText(posts.posts[post].name)
                    }
                }
            }
        }
        if !posts.isWritten(lead, as: post) {
            page.text(" ")
            page.span(context.words.dates.writtenAs.filled(["text": lead.written.text]), .class("aside"))
        }
    }
}

extension Page {
    /// Writes the leads of an action; open ones have gone to the successor of a post that is no more.
    mutating func leads(of action: AssessedAction, isFull: Bool = false) {
        add(LeadList(leads: action.leads, of: .action(action.id), isFull: isFull))
    }

    /// Writes the leads of a group of actions.
    mutating func leads(of group: LinkedGroup, isFull: Bool = false) {
        add(LeadList(leads: group.leads, of: .section(group.id), isFull: isFull))
    }

    /// Writes the leads of a section.
    mutating func leads(of section: LinkedSection, isFull: Bool = false) {
        add(LeadList(leads: section.leads, of: .section(section.id), isFull: isFull))
    }
}
