/// How actions and pages are found: the filter of long tables, the search, the sitemap, and the page for addresses
/// that lead nowhere.
package struct FindingWords: Sendable {
    /// The lists of actions, and a link to one from a shorter table.
    package let actions, leadIn, partsOfList, seeAll: String
    /// The list of a plan (`plan`), and one of several pages (`name`, `number`, `count`).
    package let actionsOf, part: Phrase
    /// The filter's controls.
    package let filter, anything, text, sortBy, planOrder, lastFirst, clear: String
    /// How many are shown (`shown`, `actions`).
    package let shown: Phrase
    /// What the filter tells apart beside the words of the scale.
    package let stepLate, stepDatePassed, merged, split, carried: String
    /// The search.
    package let search, searchThisSite, searchHint, searchNeedsScript, results: String
    /// What was found (`query`, `count`), what was found that has some of the words only, and that nothing was.
    package let found, foundSome, foundNone: Phrase
    /// Where something stands (`outer`, `inner`).
    package let within: Phrase
    /// What can be found beside entities.
    package let term, board, page: String
    /// The list of all pages, and that the actions of a large plan are on the pages of its sections.
    package let sitemap, sitemapLeadIn, pages, actionsOnSections: String
    /// What other programs can read of the site: the heading, and its files.
    package let data, plansAsData, threadsAsData, scorecardsAsData, changesAsData, tablesAsBook, tablesAsWorkbook,
        datesAsCalendar: String
    /// The tables of such files.
    package let tables: DataTableWords
    /// The page for addresses that lead nowhere; `wayBack` tells how to reach the overview (`file`).
    package let notFound, notFoundLeadIn, notFoundPages: String
    package let wayBack: Phrase
}

extension FindingWords {
    /// In English.
    static func english(_ nouns: Nouns) -> FindingWords {
        FindingWords(
            actions: "\(nouns.action.upperMany)",
            leadIn: "Every \(nouns.action.one) of the \(nouns.plan.many) in force.",
            partsOfList: "Parts of this list",
            seeAll: "Filter and sort in the list of all \(nouns.action.many)",
            actionsOf: "\(nouns.action.upperMany): {plan}",
            part: "{name}, part {number} of {count}",
            filter: "Filter and sort",
            anything: "All",
            text: "Words in the table",
            sortBy: "Sort by",
            planOrder: "Order of the \(nouns.plan.one)",
            lastFirst: "Last first",
            clear: "Clear",
            shown: "{shown} of {actions}",
            stepLate: "\(nouns.step.upperAnyOne) is late",
            stepDatePassed: "The date of \(nouns.step.anyOne) passed, not said if done",
            merged: "Merged",
            split: "Split",
            carried: "Carried",
            search: "Search",
            searchThisSite: "Search this site",
            searchHint: "Words, a reference or an abbreviation. A slip in the spelling does no harm.",
            searchNeedsScript:
                "The search needs scripts, and your browser does not run them. Every page is listed here:",
            results: "Results",
            found: "Found for “{query}”: {count}",
            foundSome: "Nothing has all the words of “{query}”. Some of them: {count}",
            foundNone: "Nothing found for “{query}”. Try fewer words, or look here:",
            within: "{outer} › {inner}",
            term: "Term",
            board: "Board",
            page: "Page",
            sitemap: "Sitemap",
            sitemapLeadIn: "Every page of this site.",
            pages: "Pages",
            actionsOnSections: "The \(nouns.action.many) are listed on the pages of the \(nouns.section.many).",
            data: "For other programs", plansAsData: "The \(nouns.plan.many) as JSON",
            threadsAsData: "The \(nouns.recommendation.many) as JSON", scorecardsAsData: "The scorecards as JSON",
            changesAsData: "What changed (JSON)",
            tablesAsBook: "All tables as a spreadsheet (OpenDocument)",
            tablesAsWorkbook: "All tables as a spreadsheet (Excel)",
            datesAsCalendar: "These dates for a calendar (iCalendar)", tables: .english(nouns),
            notFound: "Page not found",
            notFoundLeadIn: "There is no page at this address. It may have been typed wrongly, or copied in part.",
            notFoundPages: "These pages stand at the top of the site:",
            wayBack: "To reach them, cut the address in the address bar after the site’s own name and add {file}.")
    }
}
