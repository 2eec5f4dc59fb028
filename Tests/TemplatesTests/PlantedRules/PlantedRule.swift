import Testing

/// A rule of the plan, and a change of the sources that it alone looks at.
struct PlantedRule: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// What a file says, and what it says instead.
    let file: String, text: String, other: String
    /// What the rule's answer looks like where it is told, before and after, in small letters; nil where there is none.
    var before: String?
    var after: String?
    /// Places that have to tell the answer, whatever others do.
    var places: [String] = []

    static let all = [
        PlantedRule(
            testDescription: "which date counts", file: log, text: "Seen.,,", other: "Seen.,09/12/2022,The Board",
            before: "12 days ago", after: "3 days ago", places: overdue),
        PlantedRule(
            testDescription: "what a date was before it moved", file: log, text: "Seen.,,",
            other: "Seen.,09/12/2022,The Board", after: "first agreed: 30 november 2022",
            places: tables + [action, "deadlines.html", "actions/index.html", "print/board.html"]),
        PlantedRule(
            testDescription: "which moves were agreed", file: log, text: "Seen.,,",
            other: "Seen.,09/12/2022,The Board", after: "agreed on 15 november 2022",
            places: [action, "dates-moved.html"]),
        PlantedRule(
            testDescription: "which date is asked for", file: log, text: "Seen.,,", other: "Seen.,31/01/2023,",
            after: "31 january 2023",
            places: [action, "index.html", "dates-moved.html", "print/board.html", "pages/own.html"]),
        PlantedRule(
            testDescription: "how long over its date an action is", file: section, text: "Due: 30/11/2022",
            other: "Due: 29/11/2022", before: "12 days ago", after: "13 days ago", places: overdue),
        PlantedRule(
            testDescription: "how long over its date a step is", file: section, text: "(due 01/12/2022)",
            other: "(due 05/12/2022)", before: "11 days ago", after: "7 days ago",
            // The overview shows the worst of an action alone.
            places: overdue.filter { $0 != "index.html" }),
        PlantedRule(
            testDescription: "which status counts", file: log, text: ",S1.1,,", other: ",S1.1,Stuck,", after: "stuck",
            places: overdue),
        PlantedRule(
            testDescription: "what was reported last", file: log, text: "Seen.", other: "Lamps were lit.",
            before: "seen.", after: "lamps were lit.",
            places: [action, "index.html", "attention.html", "print/board.html", "pages/own.html"]),
        PlantedRule(
            testDescription: "what the search finds of it", file: log, text: "Seen.", other: "Lamps.", after: "lamps",
            places: [action, "search"]),
        PlantedRule(
            testDescription: "who has the work", file: "posts.yaml", text: "until: 31/12/2022",
            other: "until: 01/12/2022", after: ">head of newham</a>", places: linking),
        PlantedRule(
            testDescription: "what is missing from a thread", file: section, text: "- Fewer wait\n", other: "",
            after: "nothing says how one will know that",
            places: [recommendation, "pages/own.html", "print/board.html"]),
        PlantedRule(
            testDescription: "what is missing from a thread, in short", file: section, text: "- Fewer wait\n",
            other: "", after: "1 action without a measure", places: ["index.html", "matrix.html", "inspections/i.html"]),
        PlantedRule(
            testDescription: "what nothing was reported on for too long", file: log, text: "14/11/2022,S1.2",
            other: "14/11/2022,S1.1", after: "194 days",
            places: tables + [
                "actions/p/s1-2.html", "not-reported.html", "leads/head-of-oldham.html", "pages/own.html",
            ]),
        PlantedRule(
            testDescription: "how a promise is going", file: log, text: "14/11/2022,S1.2,On track",
            other: "14/11/2022,S1.2,Complete", before: "is-doing-it-now\">", after: "is-done\">",
            places: ["young-people/en/index.html"]),
        PlantedRule(
            testDescription: "which working day comes before a day of rest", file: "calendar.yaml", text: "30/12/2022",
            other: "29/12/2022", before: "last working day: 29 december 2022",
            after: "last working day: 30 december 2022",
            places: ["deadlines.html", "leads/head-of-oldham.html", "print/board.html", "pages/own.html"]),
        PlantedRule(
            testDescription: "that no working day is known of a year without a calendar", file: "calendar.yaml",
            text: holidays, other: "", before: "last working day:", after: "a saturday",
            places: ["deadlines.html", "leads/head-of-oldham.html", "print/board.html", "pages/own.html"]),
        PlantedRule(
            testDescription: "when papers are due", file: "calendar.yaml", text: "26/12/2022", other: "16/12/2022",
            before: "14 december 2022", after: "13 december 2022", places: ["reports/board.html", "glossary.html"]),
        PlantedRule(
            testDescription: "when a statement of action is due", file: "calendar.yaml", text: "19/09/2022",
            other: "20/09/2022", before: "20 september 2022", after: "19 september 2022",
            places: ["inspections/i.html"]),
        PlantedRule(
            testDescription: "whether who checked leads the work", file: "plans/p/difference.csv",
            text: "Head of Elsewhere", other: "Head of Oldham", after: "checked by its own lead",
            places: [action, "difference.html", recommendation]),
        PlantedRule(
            testDescription: "whether a plan is in force", file: "plans/p/plan.md", text: "state: agreed",
            other: "state: draft", before: "days ago"),
    ]

    private static let holidays = PlantedSources.holidays
    private static let log = "plans/p/progress.csv"
    private static let section = "plans/p/s1.md"
    private static let action = "actions/p/s1-1.html"
    private static let recommendation = "recommendations/i/oa1.html"
    private static let tables = ["sections/p/s1.html", recommendation]
    /// Wherever who leads it is told by a link.
    private static let linking =
        tables + [action, "index.html", "attention.html", "actions/index.html", "pages/own.html", "reports/board.html"]
    /// Wherever an action that is overdue stands with all that is said of it.
    private static let overdue =
        tables + [
            action, "index.html", "attention.html", "actions/index.html", "leads/head-of-oldham.html",
            "pages/own.html", "print/board.html", "reports/board.html",
        ]
}
