import Assessing
import Graph
import HTMLKit
import Plan

/// What a page knows while it is written: what all pages share, and its own place among them.
///
/// It never changes, and is a reference only because a page is handed on again and again: as a value of some thirty
/// references it made a page twenty times slower.
final class PageContext {
    /// What all pages share.
    let publication: Publication
    /// The page's own address, which relative links begin from.
    let address: Address
    /// The address of the first of the pages on which its long lists go on; the page's own, mostly.
    let first: Address
    /// Which of them it is, from 1.
    let number: Int
    /// Where the lists are cut.
    let cuts: ListCuts
    let plan: LinkedPlan
    let assessment: Assessment
    let words: Words
    /// The plan whose own names for things the words use.
    let scope: String?
    let site: Site
    /// What the page is read on.
    let medium: Medium

    /// Whose pages they are: the service, and its council.
    var owner: String {
        guard let service = site.service?.text else { return site.council.text }
        return words.site.serviceOfCouncil.filled(["service": service, "council": site.council.text])
    }

    /// What a page is read on.
    enum Medium {
        /// A screen, where what is named can be gone to.
        case screen
        /// Paper, and files that are sent on: nothing leads to another page of the site.
        case paper
        /// A paper as it is issued, which stands beside the site for ever: it leads to pages, and has its own files.
        case issued
    }

    /// - Parameters:
    ///   - scope: The plan that the page belongs to, whose own names for things are used.
    ///   - number: Which page it is of those on which the lists of the page at `first` go on.
    ///   - cuts: Where the lists are cut; whole ones stand on the first.
    init(
        _ publication: Publication, at first: Address, of scope: String? = nil, on medium: Medium = .screen,
        number: Int = 1, cuts: ListCuts = ListCuts()
    ) {
        self.publication = publication
        self.medium = medium
        self.first = first
        address = first.further(number)
        self.number = number
        self.cuts = cuts
        plan = publication.plan
        assessment = publication.assessment
        let own = scope.flatMap { publication.ownWords[$0] }
        words = own ?? publication.words
        self.scope = own == nil ? nil : scope
        site = publication.site
    }

    /// The reporting date, to be written down.
    var day: ReportingDay { assessment.reportingDay }

    /// Whether there is anything that sections and actions could answer.
    var hasRecommendations: Bool { !plan.recommendations.isEmpty }

    /// Whether the page is a paper, without the site around it.
    var isPaper: Bool { medium != .screen }

    /// Whether the page stands whole, however long it is.
    var isWhole: Bool { isPaper || address.isReport }

    /// An action with how it stands.
    func entry(_ id: EntityID) -> AssessedAction? { assessment.action(id) }

    /// What a thing is called where there is room for little: by what is printed before its title, else by its title.
    func shortName(of id: EntityID) -> String {
        guard let entity = publication.entity(id) else { return id.local }
        return entity.printed.isEmpty ? entity.title.text : entity.printed
    }

    /// Whether the plan of an entity is in force on the day.
    func isInForce(_ id: EntityID) -> Bool { assessment.isInForce(id) }

    /// The link from this page to a place on a page.
    func link(to target: Address, fragment: String = "") -> Link {
        if target == address, !fragment.isEmpty { return .fragment(fragment) }
        let (up, rest) = target.steps(from: address)
        return .relative(up: up, rest, fragment: fragment.isEmpty ? nil : fragment)
    }

    /// The whole web address of a page or file, where the edition says at which address it stands.
    func webLink(to target: Address) -> Link? {
        site.publishedAt[plan.edition.name].flatMap { Link(untrusted: $0.of(target)) }
    }

    /// The link from this page to a section of a page.
    func link(to target: Address, _ anchor: Anchor) -> Link { link(to: target, fragment: anchor.rawValue) }

    /// The link from this page to an entity.
    func link(to entity: Entity) -> Link { link(to: entity.address, fragment: entity.fragment) }

    /// The link to a picture of the council's own. An issued paper has it beside it.
    func link(to picture: Asset) -> Link {
        medium == .issued ? .relative(picture.name) : link(to: .asset(picture.name))
    }

    /// The link to a place that the reader of this page can go to; nil on paper.
    func reach(_ target: Address, fragment: String = "") -> Link? {
        switch medium {
        case .paper: target == address && !fragment.isEmpty ? .fragment(fragment) : nil
        // It explains its abbreviations itself.
        case .issued: target == .glossary ? nil : link(to: target, fragment: fragment)
        case .screen: link(to: target, fragment: fragment)
        }
    }

    /// The link to an entity that the reader of this page can go to.
    func reach(_ entity: Entity) -> Link? { reach(entity.address, fragment: entity.fragment) }
}
