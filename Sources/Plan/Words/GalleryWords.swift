/// The page that shows every component, for those who work on the site.
package struct GalleryWords: Sendable {
    /// Its title, and what it is.
    package let title, leadIn: String
    /// The components.
    package let statusTag, table, timeline, breadcrumb, summaryList, gap, sum, whenText, countedMarks,
        deadlineChart, slipLines, threadBand, threadGlyph, matrix, due, callout, block, papers, drawing, stateMark,
        languagePanel,
        code: String
    /// What tells examples of a component apart.
    package let stated, computed, ended, everyShape, rows, none, several, missing, longWord, otherScript, understood,
        notUnderstood, impossible, note, display, plainWords: String
    /// The live blocks.
    package let summary, sumBlock, actions, exceptions, decisions, deadlines, difference, waiting, thread, measures,
        judgements, versions, abbreviations, changes: String
    /// Texts that stand for what a plan would say.
    package let name, value, text, long, arabic: String
}

extension GalleryWords {
    /// In English.
    static func english(_ nouns: Nouns) -> GalleryWords {
        GalleryWords(
            title: "Component gallery",
            leadIn:
                "Every component of the pages with its examples, for those who work on the site. Texts stand in for those of \(nouns.plan.anyOne); charts, the matrix, lists and the sum are those of the site.",
            statusTag: "Status tag",
            table: "Table",
            timeline: "Timeline",
            breadcrumb: "Breadcrumb",
            summaryList: "Summary list",
            gap: "Gap",
            sum: "Sum",
            whenText: "When",
            countedMarks: "Counted marks",
            deadlineChart: "Deadline chart",
            slipLines: "Slip lines",
            threadBand: "Thread",
            threadGlyph: "Thread, small",
            matrix: "Matrix",
            due: "What is due",
            callout: "Callout",
            block: "Live block",
            papers: "Papers",
            drawing: "Drawing for young people",
            stateMark: "State, for young people",
            languagePanel: "Language panel",
            code: "Code to scan",
            stated: "as stated",
            computed: "worked out from dates",
            ended: "ended",
            everyShape: "every shape",
            rows: "with rows",
            none: "with nothing in it",
            several: "several",
            missing: "something is missing",
            longWord: "a very long word",
            otherScript: "a script from right to left",
            understood: "understood",
            notUnderstood: "not understood",
            impossible: "a day that does not exist",

            note: "a note",
            display: "set off",
            plainWords: "in plain words",
            summary: "summary",
            sumBlock: "sum",
            actions: "actions",
            exceptions: "exceptions",
            decisions: "decisions",
            deadlines: "deadlines",
            difference: "difference",
            waiting: "waiting",
            thread: "thread",
            measures: "measures",
            judgements: "judgements",
            versions: "versions",
            abbreviations: "abbreviations",
            changes: "what changed",
            name: "A name",
            value: "A value",
            text: "What happened, in a sentence or two.",
            long: "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
            arabic: "خطة التحسين")
    }
}
