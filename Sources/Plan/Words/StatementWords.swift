/// The accessibility statement, in the form of the model statement for the regulations of 2018.
package struct StatementWords: Sendable {
    /// Its headings.
    package let scope, compliance, problems, testing, reporting, enforcement, improving, preparation, more,
        documents: String
    /// What it is about (`site`); who runs the site is said by the council.
    package let about: Phrase
    /// How far the site complies.
    package let full, partial, none: String
    /// What to do for a reader who finds a problem, and who sees that the law is kept.
    package let report, enforced: String
    /// Where to complain (`service`).
    package let complain: Phrase
    /// The name of that service.
    package let complaintService: String
    /// When the statement was prepared and looked at again (`date`).
    package let prepared, reviewed: Phrase
    /// Whether people who use a screen reader tested the site.
    package let screenReaderYes, screenReaderNo: String
    /// The documents of others: their table and its columns, and what is said of one without a known problem.
    package let documentTable, document, kind, size, problem, noProblem: String
    /// The tests: what is said when there is none, the table and its columns.
    package let noTests, tests, test, tester, date: String
}

extension StatementWords {
    /// In English.
    static let english = StatementWords(
        scope: "What this statement is about",
        compliance: "How accessible this site is",
        problems: "What does not work for everyone",
        testing: "How we tested",
        reporting: "Reporting a problem, or asking for another format",
        enforcement: "If you are not happy with our answer",
        improving: "What we are doing",
        preparation: "When this statement was prepared",
        more: "More about this statement",
        documents: "Documents by others",
        about: "This statement is about the site “{site}”.",
        full: "This site meets the Web Content Accessibility Guidelines version 2.2 at level AA in full.",
        partial:
            "This site meets the Web Content Accessibility Guidelines version 2.2 at level AA in part. What it does not meet is told below.",
        none:
            "This site does not meet the Web Content Accessibility Guidelines version 2.2 at level AA, or it is not known that it does. The reasons are told below.",
        report:
            "If you find a problem that is not told here, or need something on this site in another format, such as large print, easy read, audio or braille, tell us:",
        enforced:
            "The Equality and Human Rights Commission (EHRC) enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the “accessibility regulations”).",
        complain: "If you are not happy with how we answer your complaint, contact the {service}.",
        complaintService: "Equality Advisory and Support Service (EASS)",
        prepared: "This statement was prepared on {date}.",
        reviewed: "It was last reviewed on {date}.",
        screenReaderYes: "People who use a screen reader took part in testing this site.",
        screenReaderNo: "Nobody who uses a screen reader has tested this site yet.",
        documentTable: "Documents by others that this site links to",
        document: "Document",
        kind: "Type",
        size: "Size",
        problem: "What does not work for everyone",
        noProblem: "None is known.",
        noTests: "No test by people has been recorded.",
        tests: "What was tested",
        test: "Test",
        tester: "By",
        date: "Date")
}
