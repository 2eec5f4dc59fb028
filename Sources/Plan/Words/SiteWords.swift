/// What stands around every page.
package struct SiteWords: Sendable {
    /// The names of the site's parts.
    package let overview, recommendations, plans, inspections, leads, glossary, youngPeople: String
    /// What the parts of a page are called to those who cannot see them.
    package let skipToContent, navigation, breadcrumb: String
    /// The buttons that open and close the navigation on a phone.
    package let menu, closeMenu: String
    /// The way to the thing before and after this one, in the order in which they stand in their source.
    package let neighbours, previous, next: String
    /// The title of a page (`page`, `site`), the name of something that its plan or inspection tells apart (`name`,
    /// `scope`).
    package let titleOfPage, nameInScope: Phrase
    /// What a page tells that says no more of itself: its name, whose it is, its day (`page`, `owner`, `asAt`).
    package let aboutPage: Phrase
    /// Whose site it is (`service`, `council`), and the day that it reports on (`date`).
    package let serviceOfCouncil, asAt: Phrase
    /// An edition that has no name of its own (`name`), and the version of a plan (`plan`, `version`).
    package let edition, version: Phrase
    /// The names of editions, by the audience that they are for.
    package let editions: [String: String]
    /// What stands in the footer; who made the pages (`who`).
    package let contact, printedCopies, printedCopiesOfOthers: String
    package let madeBy: Phrase
    /// What follows an abbreviation that is explained beneath a title (`expansion`), and what stands between two.
    package let abbreviation: Phrase
    package let abbreviationSeparator: String
    /// The link of a heading to itself (`id`).
    package let thisPlace: Phrase
    /// The page at an address that was used before.
    package let moved: String
    /// Its title (`name`), and where the thing is now (`place`).
    package let movedTitle, movedTo: Phrase
    /// What stands between the members of a list, before the last, and between thousands.
    package let listSeparator, lastSeparator, thousands: String
}

extension SiteWords {
    /// In English.
    static func english(_ nouns: Nouns) -> SiteWords {
        SiteWords(
            overview: "Overview",
            recommendations: "\(nouns.recommendation.upperMany)",
            plans: nouns.plan.upperMany,
            inspections: nouns.inspection.upperMany,
            leads: "\(nouns.lead.upperMany)",
            glossary: "Glossary",
            youngPeople: "Young people",
            skipToContent: "Skip to main content",
            navigation: "Main",
            breadcrumb: "Breadcrumb",
            menu: "Menu",
            closeMenu: "Close the menu",
            neighbours: "Previous and next",
            previous: "Previous",
            next: "Next",
            titleOfPage: "{page} – {site}",
            nameInScope: "{name} ({scope})",
            aboutPage: "{page}. {owner}. {asAt}",
            serviceOfCouncil: "{service}, {council}",
            asAt: "As at {date}",
            edition: "{name} edition",
            version: "{plan}: version {version}",
            editions: [
                "public": "Public edition",
                "intranet": "Intranet edition",
                "board": "Board edition",
                "draft": "Draft edition",
                "young-people": "Young people’s edition",
            ],
            contact: "Contact",
            printedCopies: "Printed copies go out of date. The site shows the latest position.",
            printedCopiesOfOthers:
                "Printed copies go out of date, and so may this site: the council’s own papers show the latest position.",
            madeBy: "These pages and papers were made by {who}.",
            abbreviation: ": {expansion}",
            abbreviationSeparator: "; ",
            thisPlace: "Link to this place, {heading}",
            moved: "This page has moved",
            movedTitle: "{name} has moved",
            movedTo: "It is now at {place}.",
            listSeparator: ", ",
            lastSeparator: " and ",
            thousands: ",")
    }
}
