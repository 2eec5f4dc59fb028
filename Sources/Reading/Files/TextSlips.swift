import Diagnostics

/// What programs do to whole texts without their author seeing it. It is told at its place, and the rest is read as its
/// author sees it, so that nothing else is told because of it.
enum TextSlips {
    /// A file as its author sees it.
    static func mended(_ file: SourceFile, _ context: inout ReadingContext) -> SourceFile {
        let scan = Scan(file.text)
        var file = file
        if scan.hasLoneReturn, !scan.hasLineFeed { file = withLineFeeds(file, &context) }
        if scan.hasControl || scan.isBeyondASCII { file = HiddenCharacters.removed(from: file, &context) }
        if scan.isBeyondASCII { file = SyntaxSpaces.read(file) }
        return scan.mayBeMerged ? MergeMarks.settled(file, &context) : file
    }

    /// The lines of an old Mac, which Excel for Mac still writes as *CSV (Macintosh)*.
    private static func withLineFeeds(_ file: SourceFile, _ context: inout ReadingContext) -> SourceFile {
        context.report(
            .badEncoding, "the lines of this file end as those of an old Mac do (CR alone)", at: file.start,
            help: file.path.hasSuffix(".csv")
                ? "in Excel choose Save As → CSV UTF-8 (Comma delimited), not CSV (Macintosh)"
                : "save it in the text editor with the line ends of Windows or Unix")
        return SourceFile(
            path: file.path, text: String(decoding: file.text.utf8.map { $0 == 0x0D ? 0x0A : $0 }, as: UTF8.self))
    }

    /// What a text may have, found in one look at its bytes: nearly every file has nothing of it.
    private struct Scan {
        var hasLoneReturn = false
        var hasLineFeed = false
        var hasControl = false
        var isBeyondASCII = false
        var mayBeMerged = false

        init(_ text: String) {
            var last: UInt8 = 0
            var count = 0
            for byte in text.utf8 {
                count = byte == last ? count + 1 : 1
                switch byte {
                case 0x09: break
                case 0x0A: hasLineFeed = true
                case 0x0D: hasLoneReturn = true
                case 0..<0x20, 0x7F: hasControl = true
                case 0x80...: isBeyondASCII = true
                case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"): mayBeMerged = mayBeMerged || count == 7
                case UInt8(ascii: "@"): mayBeMerged = mayBeMerged || count == 2
                default: break
                }
                last = byte
            }
        }
    }
}
