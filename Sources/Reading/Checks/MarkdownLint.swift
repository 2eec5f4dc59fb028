import Diagnostics
import Markup
import Plan

/// What is wrong with a Markdown text as text: things that would not be published, or that shut readers out.
struct MarkdownLint: MarkupVisitor {
    private let source: SourceText
    private let isDocument: Bool
    private let hasEntries: Bool
    private let kind: TextKind
    private let subject: Diagnostic.Subject?
    private var context: ReadingContext
    private var lastLevel = 1
    /// Whether a block that only some may read stands above.
    private var isBelowOnly = false
    /// The words of the paragraph that is being read, when it stands at the top level.
    private var paragraph = ""

    /// Checks a text, and adds what it finds to the context.
    ///
    /// - Parameters:
    ///   - isDocument: Whether the text is a whole document, in which headings begin at level 2 and blocks can stand.
    ///   - hasEntries: Whether its headings begin entries, where a line below one is told by what reads them.
    ///   - kind: What it is part of.
    static func check(
        _ source: SourceText, _ markup: Markup, isDocument: Bool, hasEntries: Bool = false,
        of kind: TextKind = .document, subject: String, _ context: inout ReadingContext
    ) {
        var lint = MarkdownLint(
            source: source, isDocument: isDocument, hasEntries: hasEntries, kind: kind, subject: subject,
            context: context)
        markup.walk(with: &lint)
        context = lint.context
        StraySigns.check(source, markup, subject: lint.subject, &context)
    }

    private init(
        source: SourceText, isDocument: Bool, hasEntries: Bool, kind: TextKind, subject: String, context: ReadingContext
    ) {
        self.source = source
        self.isDocument = isDocument
        self.hasEntries = hasEntries
        self.kind = kind
        self.subject = subject.isEmpty ? nil : Diagnostic.Subject(entity: subject)
        self.context = context
    }

    mutating func enter(_ node: MarkupNode) {
        switch node.kind {
        case .heading(let level):
            check(level: level, node)
            checkLine(below: node)
        case .htmlBlock, .htmlInline: checkHTML(node)
        case .link: checkLink(node)
        case .image: checkImage(node)
        case .codeBlock(let info): checkBlock(info, node)
        case .paragraph: checkParagraph(node)
        case .strong: checkBold(node)
        default: break
        }
    }

    private func span(_ node: MarkupNode) -> Span { source.span(node.byteRange) }

    // MARK: - Headings

    private mutating func check(level: Int, _ node: MarkupNode) {
        defer { lastLevel = max(level, isDocument ? 2 : level) }
        if level > lastLevel + 1, isDocument || lastLevel > 1 {
            context.report(
                .skippedHeading, "a heading of level \(level) follows one of level \(lastLevel)", at: span(node),
                help: "begin it with " + String(repeating: "#", count: lastLevel + 1), subject: subject)
        } else if level == 1, isDocument {
            context.report(
                .skippedHeading, "a document's headings begin with `##`", at: span(node),
                help: "the title of the page is its `title`; begin this heading with `##`", subject: subject)
        }
    }

    /// A line of dashes below a text, which makes a heading of it where somebody may have meant a line.
    private mutating func checkLine(below node: MarkupNode) {
        let bytes = source.text.utf8
        let start = bytes.index(bytes.startIndex, offsetBy: node.byteRange.lowerBound)
        guard isDocument, !hasEntries, !bytes[start...].drop(while: \.isWhiteSpace).starts(with: "#".utf8),
            bytes[start...].prefix(node.byteRange.count).last(where: { !$0.isWhiteSpace }) == UInt8(ascii: "-")
        else { return }
        context.report(
            .straySigns, "the line of dashes below this text makes a heading of it", at: span(node),
            help: "begin it with `##` if it is one, and take the dashes out; else put an empty line between the two",
            subject: subject)
    }

    /// A paragraph of nothing but bold text, of the length of a heading, is one in disguise.
    private mutating func checkBold(_ node: MarkupNode) {
        let text = node.plainText
        guard node.parent?.kind == .paragraph, text == paragraph, text.count <= 80,
            text.last.map({ !".!?".contains($0) }) ?? false
        else { return }
        context.report(
            .boldHeading, "this bold line looks like a heading", at: span(node),
            help: "begin it with `###` instead of setting it in bold", subject: subject)
    }

    // MARK: - Markup, links and pictures

    private mutating func checkHTML(_ node: MarkupNode) {
        if MarkdownLint.endsInComment(node.literal) {
            context.report(
                .unclosedBlock, "nothing closes this comment, so everything below it is shown nowhere", at: span(node),
                help: "put `-->` at its end, or take `<!--` out", subject: subject)
        }
        guard !MarkdownLint.isComment(node.literal) else { return }
        context.report(
            .rawHTML, "HTML is not published", at: span(node),
            help: "write it as Markdown; for a table use a `table` block", subject: subject)
    }

    /// Whether a comment begins in a piece of HTML that does not end in it.
    private static func endsInComment(_ html: String) -> Bool {
        var rest = html[...]
        while let start = rest.firstRange(of: "<!--") {
            guard let end = rest[start.upperBound...].firstRange(of: "-->") else { return true }
            rest = rest[end.upperBound...]
        }
        return false
    }

    /// Whether a piece of HTML is nothing but comments, which are left out without a word.
    private static func isComment(_ html: String) -> Bool {
        var rest = html[...]
        while true {
            rest = rest.drop { $0.isWhitespace }
            guard rest.hasPrefix("<!--") else { return rest.isEmpty }
            guard let end = rest.dropFirst(4).firstRange(of: "-->") else { return true }
            rest = rest[end.upperBound...]
        }
    }

    private mutating func checkLink(_ node: MarkupNode) {
        let destination = node.destination
        if kind == .paper, destination.hasPrefix("#") { return }
        if !LinkTarget.isAllowed(destination, in: kind) {
            let own = kind == .youngPeople ? "`page:` and the name of a page in this folder" : "`ref:` and its id"
            context.report(
                .unsafeLink, "`\(destination)` cannot be linked to", at: span(node),
                help: "a link begins with https:, mailto: or tel:; a page of this site is \(own)", subject: subject)
        }
        let text = Vocabulary.fold(node.plainText).filter { $0.isLetter || $0 == " " }
        if MarkdownLint.vague.contains(text) {
            context.report(
                .vagueLink, "`\(node.plainText)` does not say where the link leads", at: span(node),
                help: "make the name of the page or document the link", subject: subject)
        }
    }

    private mutating func checkImage(_ node: MarkupNode) {
        if node.plainText.allSatisfy(\.isWhitespace) {
            context.report(
                .missingAltText, "this picture has no alternative text", at: span(node),
                help: "write what it shows between the square brackets", subject: subject)
            return
        }
        let destination = node.destination
        guard destination.hasPrefix(Asset.folder) else {
            context.report(
                .unsafeLink, "`\(destination)` is not shown: pictures are files of the folder `assets`", at: span(node),
                help: "put the file into `assets` and write `assets/` and its name", subject: subject)
            return
        }
        _ = AssetReader.picture(
            String(destination.dropFirst(Asset.folder.count)), at: span(node), subject: subject, &context)
    }

    private static let vague: Set<String> = [
        "here", "click here", "read more", "more", "this", "link", "this link", "see here", "find out more",
        "this page", "learn more", "details",
    ]

    // MARK: - Blocks and left-over text

    private mutating func checkBlock(_ info: String, _ node: MarkupNode) {
        checkFence(info, node)
        guard !info.isEmpty, !BlockDefinition.codeWords.contains(info) else { return }
        let names = BlockDefinition.all.filter(kind.allows).map(\.name)
        if let known = BlockDefinition.named(info), !kind.allows(known) {
            context.report(
                .misplacedBlock, "the block `\(info)` does not belong here", at: span(node),
                help: known.place == .plan
                    ? "it is for people who read the plan; here can stand " + names.joined(separator: ", ")
                    : "it is for the pages in `young-people`", subject: subject)
        } else if !names.contains(info) {
            let near = Suggestion.help(for: info, among: names)
            context.report(
                .unknownBlock, "`\(info)` is not a block", at: span(node),
                help: near.isEmpty ? "blocks: " + names.joined(separator: ", ") + "; `text` shows it as it is" : near,
                subject: subject)
        } else if !isDocument || node.parent?.kind != .document {
            context.report(
                .unknownBlock, "a block cannot stand here", at: span(node),
                help: "put it at the top level of a text, not in a list, a row or another block", subject: subject)
        }
    }

    private mutating func checkParagraph(_ node: MarkupNode) {
        let text = node.plainText
        paragraph = node.parent?.kind == .document ? text : ""
        checkTable(node)
        guard let found = TemplateText.find(in: text) else { return }
        context.report(
            .templateText, "`\(found)` looks like left-over template text", at: span(node),
            help: "replace it, or take it out", subject: subject)
    }
}

extension MarkdownLint {
    /// A fence that ends nowhere, or that seems to end what has ended above it.
    private mutating func checkFence(_ info: String, _ node: MarkupNode) {
        guard let fence = node.fence else { return }
        if fence == .open {
            context.report(
                .unclosedBlock, "nothing closes this fence, so it takes in everything below it", at: span(node),
                help: isDocument
                    ? "end it with a line of the same signs and nothing else"
                    : "end it with a line of the same signs; within a block, begin and end that block with four of them",
                subject: subject)
        }
        if info.isEmpty, isBelowOnly {
            context.report(
                .unnamedFence, "this fence may be meant to end the `only` block above it, which has ended before",
                at: span(node),
                help: "what must be withheld stands within one pair of fences; for code write `text` behind the fence",
                subject: subject)
        }
        isBelowOnly = isBelowOnly || info == BlockContainer.Kind.only.rawValue
    }

    /// A paragraph that is a table drawn with bars: below a line with bars stands one of bars and dashes.
    private mutating func checkTable(_ node: MarkupNode) {
        let lines = source.slice(node.byteRange).text.utf8.split(separator: UInt8(ascii: "\n"))
        let bar = UInt8(ascii: "|")
        let isDrawn = zip(lines, lines.dropFirst()).contains { head, rule in
            head.contains(bar) && rule.contains(bar) && rule.contains(UInt8(ascii: "-"))
                && rule.allSatisfy("|-: \t\r>".utf8.contains)
        }
        guard isDrawn || isTyped(lines) else { return }
        context.report(
            .pipeTable, "a table drawn with bars is shown as bars", at: span(node),
            help: "put it into a `table` block, with a caption", subject: subject)
    }

    /// Whether lines are rows of a table without the rule below its head: between bars, or one below the other with as many.
    private func isTyped(_ lines: [Substring.UTF8View.SubSequence]) -> Bool {
        let rows = lines.map { line -> (bars: Int, isClosed: Bool) in
            let text = line.drop(while: \.isWhiteSpace)
            let isClosed = text.first == UInt8(ascii: "|") && text.last { !$0.isWhiteSpace } == UInt8(ascii: "|")
            return (text.count { $0 == UInt8(ascii: "|") }, isClosed)
        }
        return rows.contains { $0.isClosed && $0.bars > 2 }
            || zip(rows, rows.dropFirst()).contains { $0.bars > 0 && $0.bars == $1.bars }
    }
}

/// Where a link in a text may lead.
enum LinkTarget {
    private static let schemes: Set<String> = ["http", "https", "mailto", "tel"]

    /// Whether a destination has a scheme that is published. A path has none: addresses of pages are made here and
    /// not by hand, so that none can lead nowhere.
    static func isAllowed(_ destination: String, in kind: TextKind = .document) -> Bool {
        // Browsers pass over white space and control characters in a scheme, so they hide nothing here.
        let visible = String(destination.unicodeScalars.filter { $0.value > 0x20 && $0.value != 0x7F })
        guard let colon = visible.firstIndex(of: ":") else { return false }
        let scheme = visible[..<colon].lowercased()
        return schemes.contains(scheme) || scheme == (kind == .youngPeople ? YoungPage.linkScheme : "ref")
    }
}
