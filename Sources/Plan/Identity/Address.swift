/// The address of a page or file: its path from the root of an edition, with `/` between its parts.
///
/// Addresses are made only here. They are final: a page that was published at one stays there, so what builds them
/// never changes; ids and file names in `Content/` decide the rest.
package struct Address: Hashable, Comparable, Sendable {
    /// The path, such as `actions/ambition/p2-1.html`.
    package let path: String

    private init(_ path: String) { self.path = path }

    /// The overview.
    package static let overview = Address("index.html")
    /// The glossary.
    package static let glossary = Address("glossary.html")
    /// The list of everybody who leads something.
    package static let leads = Address("leads/index.html")
    /// The list of all papers.
    package static let reports = Address("reports/index.html")
    /// The search.
    package static let search = Address("search.html")
    /// The list of all pages.
    package static let sitemap = Address("sitemap.html")
    /// The page that servers show for addresses that lead nowhere.
    package static let notFound = Address("404.html")
    /// The script of filters and of the search, the search's own, and the words that it looks through.
    package static let script = Address("assets/goldthread.js")
    package static let searchScript = Address("assets/search.js")
    package static let searchIndex = Address("assets/search-index.js")
    /// The accessibility statement.
    package static let accessibility = Address("accessibility.html")
    /// Every component with its examples, for those who work on the site.
    package static let gallery = Address("gallery.html")
    /// The gallery's own style sheet.
    package static let gallerySheet = Address("assets/gallery.css")
    /// The style sheet.
    package static let styleSheet = Address("assets/goldthread.css")

    /// A style sheet of some pages.
    static func sheet(_ name: String) -> Address { Address("assets/\(name).css") }

    /// The list of all recommendations, by inspection.
    package static let recommendations = Address("recommendations/index.html")
    /// The list of all inspections, with their judgements.
    package static let inspections = Address("inspections/index.html")
    /// What changed from meeting to meeting.
    package static let changes = Address("changes.html")
    /// The same as a feed and as rows.
    package static let changesFeed = Address("changes.atom")
    package static let changesData = Address("changes.csv")
    /// The list of all plans.
    package static let plans = Address("plans/index.html")
    /// The picture of the site in the tabs of browsers.
    package static let icon = Address("assets/icon.svg")

    /// Recommendations against plans and sections.
    package static let matrix = Address("matrix.html")
    /// What is due, by month.
    package static let deadlines = Address("deadlines.html")
    /// The versions of all plans.
    package static let versions = Address("versions.html")
    /// What changed for children.
    package static let difference = Address("difference.html")
    /// What slipped or may slip.
    package static let attention = Address("attention.html")
    /// What was not reported on for too long.
    package static let quiet = Address("not-reported.html")
    /// The dates that moved.
    package static let moved = Address("dates-moved.html")

    /// A further page of a list that is too long for one; the first is the list's own.
    package func part(_ number: Int) -> Address {
        number < 2 ? self : Address("\(path.dropLast(".html".count))-\(number).html")
    }

    /// A page on which the lists of a page go on. No name makes two dashes, so nothing else stands there.
    package func further(_ number: Int) -> Address {
        number < 2 ? self : Address("\(path.dropLast(".html".count))--\(number).html")
    }

    /// The page of what is due in one month.
    package static func deadlines(in month: Month) -> Address {
        Address("deadlines/\(month.firstDay.iso8601.prefix("2000-01".count)).html")
    }

    /// The matrix of one plan that is too large for the common page.
    package static func matrix(of plan: String) -> Address { page("matrix", plan) }

    /// The pages and files that every site has; nothing of the sources may take their place.
    package static let fixed =
        [
            overview, glossary, leads, search, sitemap, notFound, script, searchScript, searchIndex, styleSheet, matrix,
            deadlines, versions, difference, attention, quiet, moved, actions(), gallery, gallerySheet, reports,
            scorecards, meetings, meetingsCalendar,
            youngSheet, leafletSheet, recommendations, inspections, plans, icon, changes,
            changesFeed, changesData,
        ] + PageSheet.allCases.map(\.address)

    /// An inspection's page.
    package static func inspection(_ scope: String) -> Address { page("inspections", scope) }
    /// A recommendation's page.
    package static func recommendation(_ id: EntityID) -> Address { page("recommendations", id.scope, id.local) }
    /// A plan's page.
    package static func plan(_ scope: String) -> Address { page("plans", scope) }
    /// The list of all scorecards.
    package static let scorecards = Address("scorecards/index.html")
    /// A scorecard's page.
    package static func scorecard(_ scope: String) -> Address { page("scorecards", scope) }
    /// An indicator's page.
    package static func indicator(_ id: EntityID) -> Address { page("indicators", id.scope, id.local) }
    /// A part of the list of all actions of the plans in force, from 1. No action is there: they are in folders.
    package static func actions(part: Int = 1) -> Address { Address("actions/index\(suffix(part)).html") }
    /// A part of the list of all actions of a plan, from 1.
    package static func actions(of plan: String, part: Int = 1) -> Address {
        page("plans", plan, "actions\(suffix(part))")
    }
    /// A section's page.
    package static func section(_ id: EntityID) -> Address { page("sections", id.scope, id.local) }
    /// An action's page.
    package static func action(_ id: EntityID) -> Address { page("actions", id.scope, id.local) }
    /// A post's page, where everything that it leads is listed.
    package static func lead(_ name: String) -> Address { page("leads", name) }
    /// The name of the page that is the accessibility statement.
    package static let statementName = "accessibility"
    /// A page of the council's own. The accessibility statement stands where people look for it.
    package static func page(_ name: String) -> Address {
        name == statementName ? .accessibility : page("pages", name)
    }
    /// A paper as a page of the site.
    package static func report(_ name: String) -> Address { page("reports", name) }
    /// Whether a paper stands here as a page of the site.
    package var isReport: Bool { path.hasPrefix("reports/") && self != .reports }
    /// The page of a letter or another document.
    package static func document(_ name: String) -> Address { page("documents", name) }
    /// A document as somebody else made it.
    package static func documentFile(_ name: String) -> Address {
        Address("documents/\(Slug.make(name))\(TakenPaper.ending)")
    }
    /// The list of all meetings.
    package static let meetings = Address("meetings/index.html")
    /// A meeting's page, that of its minutes, a body's and a work plan's.
    package static func meeting(_ name: String) -> Address { page(Meeting.folder, name) }
    package static func minutes(_ name: String) -> Address { page(Minutes.folder, name) }
    package static func body(_ name: String) -> Address { page("bodies", name) }
    package static func workPlan(_ name: String) -> Address { page(WorkPlan.folder, name) }
    /// A version of a work plan. No work plan is called so: names hold no `/`.
    package static func workPlan(_ name: String, version: String) -> Address {
        Address("\(WorkPlan.folder)/\(Slug.make(name))/\(Slug.make(version)).html")
    }
    /// A calendar of meetings.
    package static let meetingsCalendar = Address("meetings/meetings.ics")
    /// The page of a report that papers are made from.
    package static func printPage(_ report: String) -> Address { page("print", report) }
    /// A paper that is made from a report's print page.
    package static func paper(_ report: String, _ format: PaperFormat) -> Address {
        Address("print/\(Slug.make(report)).\(format.rawValue)")
    }
    /// The style sheet of print pages.
    package static let printSheet = Address("print/print.css")
    /// What packs have beside it.
    package static let packSheet = Address("print/pack.css")
    /// What is known of the papers.
    package static let printManifest = Address("print/manifest.json")

    /// The site's own page about a version of a report that was issued.
    package static func issued(_ paper: String) -> Address { page(KeptFolder.papers, paper) }
    /// A file of a paper that was issued. It has the same path as in the sources, where its name was checked.
    package static func issued(_ paper: String, file: String) -> Address {
        Address("\(KeptFolder.papers)/\(Slug.make(paper))/\(file)")
    }

    /// The report whose print page stands here; nil for every other page.
    package var printedReport: String? {
        guard path.hasPrefix("print/"), path.hasSuffix(".html") else { return nil }
        return String(path.dropFirst("print/".count).dropLast(".html".count))
    }
    /// A page for young people.
    package static func youngPage(_ language: LanguageTag, _ name: String) -> Address {
        page(YoungPage.folder, language.tag, name)
    }
    /// The style sheet of the pages for young people.
    package static let youngSheet = Address("assets/young-people.css")
    /// The style sheet of leaflets for young people.
    package static let leafletSheet = Address("print/young-people.css")
    /// The print page of the leaflet for young people.
    package static func leaflet(_ language: LanguageTag, _ size: LeafletSize) -> Address {
        printPage(size.paper(language))
    }
    /// A picture or style sheet of the council's own. Its name was checked when it was read.
    package static func asset(_ name: String) -> Address { Address("assets/own/" + name) }

    /// A data file of the edition, and the schema that it follows.
    package static func data(_ name: String) -> Address { Address("data/\(name).json") }
    package static func schema(_ name: String) -> Address { Address("data/\(name).schema.json") }
    /// A table of the edition as comma-separated values, and the book of all of them.
    package static func table(_ name: String) -> Address { Address("data/\(name).csv") }
    package static let book = Address("data/tables.ods")
    /// The same for one program's own format.
    package static let workbook = Address("data/tables.xlsx")
    /// A calendar of what a page says is due.
    package static func calendar(beside page: Address) -> Address {
        Address("\(page.path.dropLast(".html".count)).ics")
    }

    private static func suffix(_ part: Int) -> String { part > 1 ? "-\(part)" : "" }

    private static func page(_ parts: String...) -> Address {
        Address(parts.map(Slug.make).joined(separator: "/") + ".html")
    }

    /// The relative link from a page to this one: it works on a server, in a sub-path and on a file share.
    package func relative(from page: Address) -> String {
        let (up, rest) = steps(from: page)
        return String(repeating: "../", count: up) + rest
    }

    /// How many folders up the link from a page to this one begins, and what follows.
    package func steps(from page: Address) -> (up: Int, rest: Substring) {
        // In place, because every link of every page asks: copies of both paths were a tenth of the memory of a page.
        let here = page.path.utf8.span
        let there = path.utf8.span
        let slash = UInt8(ascii: "/")
        var shared = 0
        for index in 0..<min(here.count, there.count) {
            guard here[index] == there[index] else { break }
            if here[index] == slash { shared = index + 1 }
        }
        var up = 0
        for index in shared..<here.count where here[index] == slash { up += 1 }
        return (up, path[path.utf8.index(path.startIndex, offsetBy: shared)...])
    }

    /// The folder that it stands in, with a `/` at its end; empty for what stands at the root.
    package var folder: String {
        path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
    }

    package static func < (left: Address, right: Address) -> Bool { left.path < right.path }
}
