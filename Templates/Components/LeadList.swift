import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// Those who lead something: links to their pages, and what stands there instead of a known post.
struct LeadList: HTML {
    let leads: [Lead]
    /// The post that has the work now, when another is written.
    let holder: (PostRegistry.Index) -> PostRegistry.Index
    let context: PageContext
    /// Whether a post's other spelling and its predecessor are told.
    var isFull = false

    var body: some HTML {
        switch leads.count {
        case 0: NotStated(context.words.status.notStated)
        case 1: item(leads[0])
        default: ul(.class("plain-list", "leads")) { ForEach(leads) { lead in li { item(lead) } } }
        }
    }

    @HTMLBuilder
    private func item(_ lead: Lead) -> some HTML {
        switch lead.who {
        case .post(let post): PostName(post: post, holder: holder(post), lead: lead, context: context, isFull: isFull)
        case .unnamed:
            PageLink(context.reach(.leads, fragment: Anchor.unnamed.rawValue)) { context.words.labels.unnamedPost }
        case .unknown:
            lead.written.text
            " "
            span(.class("aside")) { context.words.labels.unknownPost }
        }
    }
}

/// A post that leads something, by its name in the registry.
struct PostName: HTML {
    let post: PostRegistry.Index
    let holder: PostRegistry.Index
    let lead: Lead
    let context: PageContext
    let isFull: Bool

    private var posts: PostRegistry { context.plan.posts }

    var body: some HTML {
        PageLink(context.reach(context.publication.postAddresses[holder])) {
            LinkText(posts.posts[holder].name, context)
        }
        if isFull, holder != post {
            " "
            span(.class("aside")) {
                PhraseText(
                    context.words.labels.tookOverFrom,
                    PageLink(context.reach(context.publication.postAddresses[post])) {
                        LinkText(posts.posts[post].name, context)
                    })
            }
        }
        if isFull, Vocabulary.fold(lead.written.text) != Vocabulary.fold(posts.posts[post].name.text) {
            " "
            span(.class("aside")) { context.words.dates.writtenAs.filled(["text": lead.written.text]) }
        }
        if isFull { TitleAbbreviations(title: posts.posts[holder].name, context: context) }
        if let vacant = context.assessment.vacancy(of: holder) {
            " "
            StatusTag(
                Mark(
                    context.words.labels.nobodyActs.filled(["date": context.words.day(vacant)]), .flag, .amber))
        }
    }
}

extension PageContext {
    /// The leads of an action; open ones have gone to the successor of a post that is no more.
    func leads(of action: AssessedAction, isFull: Bool = false) -> LeadList {
        LeadList(
            leads: action.leads, holder: { [assessment] in assessment.holder(of: $0, action: action.id) },
            context: self, isFull: isFull)
    }

    /// The leads of a section.
    func leads(of section: LinkedSection, isFull: Bool = false) -> LeadList {
        LeadList(
            leads: section.leads, holder: { [assessment] in assessment.holder(of: $0, section: section.id) },
            context: self, isFull: isFull)
    }
}
