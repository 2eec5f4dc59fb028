import Diagnostics
import Markup
import Plan

/// Looks for markup that did not take, in a text as it was parsed: what stands among its words, and looks like the sign
/// of an item, a heading, a link or stress, is none. Code, links and what was escaped are not looked at.
struct StraySigns: MarkupVisitor {
    private let source: SourceText
    private let bytes: [UInt8]
    private let subject: Diagnostic.Subject?
    private var context: ReadingContext
    /// The words of the paragraph or heading that is being read, in runs.
    private var runs: [SignRun] = []
    private var isAtLineStart = false
    /// What is shown, and where links lead.
    private var shown: [Range<Int>] = []
    private var links: Set<String> = []
    private var items = 0
    private var lists = OpenLists()
    private var sequence = LetteredParagraphs()
    /// The sign that the paragraph above begins with, so that a list of them is told, and told once.
    private var above: (sign: LineSign.Kind, isTold: Bool)?

    /// Reports what is found in a text.
    static func check(
        _ source: SourceText, _ markup: Markup, subject: Diagnostic.Subject?, _ context: inout ReadingContext
    ) {
        // A text of words alone has only signs that Markdown does not know.
        if let words = markup.words, !words.utf8.contains(where: StraySigns.isUnknown), !StraySigns.mayHoldEmoji(words)
        {
            return
        }
        var signs = StraySigns(source: source, subject: subject, context: context)
        markup.walk(with: &signs)
        signs.checkDefinitions()
        context = signs.context
    }

    /// Whether a byte may begin a sign that Markdown takes for words: `~~`, `==`, `^`, `{`, `$`, `???`, `☐`.
    private static func isUnknown(_ byte: UInt8) -> Bool { "~=+^{$?".utf8.contains(byte) || byte == 0xE2 }

    /// Whether a letter stands right behind a colon.
    private static func mayHoldEmoji(_ words: String) -> Bool {
        words.utf8.contains(UInt8(ascii: ":"))
            && zip(words.utf8, words.utf8.dropFirst()).contains {
                $0 == UInt8(ascii: ":") && ($1.isASCIILetter || $1 == UInt8(ascii: "+"))
            }
    }

    private init(source: SourceText, subject: Diagnostic.Subject?, context: ReadingContext) {
        self.source = source
        bytes = Array(source.text.utf8)
        self.subject = subject
        self.context = context
    }

    mutating func enter(_ node: MarkupNode) {
        note(node)
        switch node.kind {
        case .paragraph, .heading: (runs, isAtLineStart) = ([], true)
        case .text:
            runs.append(SignRun(range: node.byteRange, isLineStart: isAtLineStart))
            isAtLineStart = false
        case .softBreak, .lineBreak: isAtLineStart = true
        case .emphasis, .strong: break
        case .list: lists.open(below: node.parent?.place)
        case .item:
            items += 1
            checkIndentation(of: node)
        case .codeBlock(""): if node.fence == nil { checkCode(node) }
        default: isAtLineStart = false
        }
        lists.pass(node.kind)
    }

    mutating func leave(_ node: MarkupNode) {
        switch node.kind {
        case .list: lists.close(below: node.parent?.place)
        case .item: items -= 1
        case .paragraph, .heading:
            // A text of words is the paragraph itself, and its place is that of the text.
            let isHeading = if case .heading = node.kind { true } else { false }
            checkLines(isHeading: isHeading)
            checkWithin(isHeading: isHeading)
        default: break
        }
    }

    private mutating func report(_ kind: ReadingKind, _ message: String, _ range: Range<Int>, help: String) {
        context.report(kind, message, at: source.span(range), help: help, subject: subject)
    }

    // MARK: - What is not shown

    private mutating func note(_ node: MarkupNode) {
        switch node.kind {
        case .text, .code, .codeBlock, .htmlBlock, .htmlInline, .link, .image:
            if !node.byteRange.isEmpty { shown.append(node.byteRange) }
            if !node.destination.isEmpty { links.insert(node.destination) }
        default: break
        }
    }

    private mutating func checkDefinitions() {
        for line in LostDefinitions.lines(in: bytes, shown: shown, used: links) {
            report(
                .unreadMarkup, "this line is read as the address of a link, and shown nowhere", line,
                help: "write it without the square brackets")
        }
    }

    // MARK: - Items

    private mutating func checkIndentation(of item: MarkupNode) {
        let start = item.byteRange.lowerBound
        guard start < bytes.count, let column = Indentation.ofFirstSign(at: start, in: bytes) else { return }
        guard lists.isTooFarIn(column) else { return }
        let end = bytes[start...].firstIndex(where: \.isWhiteSpace) ?? bytes.count
        report(
            .unreadMarkup, "this item is not indented enough to stand beneath the one above it", start..<end,
            help: "begin it below the first letter of the item above, or, if it is one of the same list, below its sign"
        )
    }

    private mutating func checkCode(_ node: MarkupNode) {
        let text = node.literal
        let first = text.utf8.drop(while: \.isWhiteSpace).prefix(3)
        // Marks of blocks are told as such.
        guard !first.elementsEqual("```".utf8), !first.elementsEqual("~~~".utf8) else { return }
        let place = min(node.byteRange.lowerBound, bytes.count)
        let end = bytes[place...].firstIndex(of: 0x0A) ?? bytes.count
        let start = bytes[..<place].lastIndex { !$0.isWhiteSpace || $0 == 0x0A }.map { $0 + 1 } ?? 0
        let words = bytes[start..<end].firstIndex { !$0.isWhiteSpace } ?? end
        // Four spaces may be meant so; a tab comes along with a paste.
        let isPasted = bytes[start..<words].contains(0x09)
        report(
            isPasted ? .unreadMarkup : .straySigns,
            "\(isPasted ? "a tab" : "four spaces") before a text makes code of it: it is shown letter by letter, without its "
                + "references",
            start..<end,
            help:
                "begin it at the beginning of the line, or, if it belongs to an item, below the first letter of that; to show "
                + "code put it between lines of three backticks with `text` behind the first")
    }

    private mutating func checkLines(isHeading: Bool) {
        let above = self.above
        self.above = nil
        guard !isHeading else { return }
        let starts = runs.filter(\.isLineStart)
        let lines = starts.map { run in
            LineStart(
                bytes, run.range, isFirst: run.range.lowerBound == runs.first?.range.lowerBound,
                isLast: starts.count == 1 && runs.count == 1)
        }
        if let letter = sequence.take(lines.first, isAlone: lines.count == 1) {
            report(
                .straySigns, "letters make no list: these are paragraphs that begin with a letter", letter,
                help: "number the items `1.`, `2.`, or begin each with `- `")
        }
        guard let (line, sign) = LineSign.stray(among: lines, inItem: items > 0, above: above?.sign) else {
            self.above = lines.first.flatMap(LineSign.dash).map { ($0, false) }
            if let line = runOn(lines) {
                report(
                    .straySigns, "this line runs into the item above it", line.offset..<line.offset + 1,
                    help: "begin it with `- ` if it is an item; else indent it below the first letter of that one")
            }
            return
        }
        self.above = (sign.kind, true)
        if let above, above.isTold, above.sign == sign.kind, line.isFirst { return }
        report(
            [.box, .callout, .comparison, .tag].contains(sign.kind) ? .straySigns : .unreadMarkup, sign.message,
            sign.range(at: line),
            help: sign.help)
    }

    /// A line of an item that stands where the next item would, below a line so short that nobody has broken it there.
    private func runOn(_ lines: [LineStart]) -> LineStart? {
        guard items > 0 else { return nil }
        return zip(lines, lines.dropFirst()).first { above, line in
            let start = bytes[..<line.offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
            return line.offset - start < 2 && start - above.offset < 70 && line[0]?.isUppercase == true
        }?.1
    }

    // MARK: - Within a line

    private mutating func checkWithin(isHeading: Bool) {
        var told: Set<SignWithin.Kind> = []
        let hasSign = above?.isTold ?? false
        for sign in SignWithin.all(in: runs, of: bytes) where told.insert(sign.kind).inserted {
            // A tab behind an id or a bullet stands for a space.
            if [.tab, .table].contains(sign.kind), hasSign || isHeading { continue }
            report(sign.severity, sign.message(bytes), sign.range, help: sign.help(bytes))
        }
    }
}

/// A run of the words of a paragraph.
struct SignRun {
    /// Its bytes in the text.
    let range: Range<Int>
    /// Whether a line begins with it.
    let isLineStart: Bool
}
