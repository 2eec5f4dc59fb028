import CLook
package import Plan

/// What the sheet of a pack has beside that of all papers.
package enum PackSheet {
    /// The sheet in the words of a language, as UTF-8.
    package static func bytes(_ words: Words) -> [UInt8] {
        Array((foot(words) + blank(words.meetings) + range(words.meetings)).utf8) + StyleFile.pack.bytes
    }

    /// The number of a page, with what stands before those that are counted apart. Of how many it is one would tell of what
    /// the public may not have, and change with a supplement.
    private static func foot(_ words: Words) -> String {
        let number = #""\#(PaperSheet.quoted(words.reports.page)) " string(mark) counter(page)"#
        return "@page { @bottom-right { content: \(number); } }\n"
            + "@page leaf { @top-right { content: string(title) \" \\b7  \" \(number);"
            + " font-weight: bold; vertical-align: top; padding: 5mm 0 0; } }\n"
    }

    /// What stands on a page between two papers.
    private static func blank(_ words: MeetingWords) -> String {
        "@page :blank { @top-left { content: none; } @top-right { content: none; } }\n"
            + #"@page :blank { @top-center { content: "\#(PaperSheet.quoted(words.leftBlank))"; } }"# + "\n"
    }

    /// On which pages a paper stands. The script that makes PDF files takes of this what is right: the word for one page or
    /// for several, and the last only where it is not the first.
    private static func range(_ words: MeetingWords) -> String {
        let parts = [words.onPage, words.onPages, words.toPage].map { "\"\(PaperSheet.quoted($0))\\1F \"" }
        let (first, last) = (
            "attr(data-mark) target-counter(attr(href url), page)",
            "attr(data-mark) target-counter(attr(data-end url), page)"
        )
        return
            "@media print { a[data-end]::after { content: \(parts[0]) \(parts[1]) \(first) \"\\1F \" \(parts[2]) \(last); } }\n"
    }
}
