import Diagnostics
import Plan

/// Reads an SVG strictly, and refuses everything that is not drawing: only elements, attributes and styles that are known
/// to be harmless pass, because a list of harmful ones is never complete.
///
/// A drawing in a page runs no script, but a reader can open the file by itself, and then it would.
struct SVGCheck {
    /// The most elements that a drawing may have, and that drawing it may take.
    static let mostParts = 10_000
    /// The most bytes of its `<style>`: each rule is compared with each element.
    private static let mostStyles = 30 * 1024

    private var reader: XMLReader
    private var parts: [DrawingPart] = []
    private var rules: [StyleReference] = []
    private var styleBytes = 0
    /// The text of the `<style>` that has begun. What else it holds would be told first.
    private var sheet: SourceText?
    /// The elements that have begun and not ended, and whether `xlink:` means something in them.
    private var open: [(part: Int, hasLinks: Bool)] = []
    private var size: (width: Int, height: Int)?
    private var words = DrawingWords()

    /// The drawing's width and height, and what it says.
    ///
    /// - Throws: What must not be in it, or is not well-formed.
    static func read(_ file: SourceFile) throws(AssetFault) -> (size: (width: Int, height: Int), words: [SourceText]) {
        var check = SVGCheck(reader: XMLReader(file))
        while let piece = try check.reader.next() { try check.take(piece) }
        try DrawingCost.check(check.parts, rules: check.rules)
        guard let size = check.size else {
            throw AssetFault(
                message: "the drawing has no `viewBox` and no `width` and `height`",
                span: check.parts.first?.span ?? file.start, isUnsafe: false)
        }
        return (size, check.words.texts)
    }

    private init(reader: XMLReader) { self.reader = reader }

    private var isStyle: Bool { open.last.map { parts[$0.part].name == "style" } ?? false }

    private mutating func take(_ piece: XMLPiece) throws(AssetFault) {
        switch piece {
        case .start(let tag):
            guard !isStyle else { throw SVGCheck.split(tag.span) }
            try start(tag)
            words.start(tag)
        case .end:
            open.removeLast()
            words.end()
            if let text = sheet { try styles(text) }
            sheet = nil
        case .comment(let span): if isStyle { throw SVGCheck.split(span) }
        case .text(let text):
            words.add(text)
            guard let last = open.last?.part else { return }
            if parts[last].name == "style" { sheet = text }
            if parts[last].isShape { parts[last].letters += text.text.utf8.count }
        }
    }

    /// Browsers join the pieces, and what they join was not checked.
    private static func split(_ span: Span) -> AssetFault {
        AssetFault(
            message: "`<style>` holds one text and nothing else", span: span,
            help: "take this out; within styles a comment is written `/* … */`")
    }

    private mutating func styles(_ text: SourceText) throws(AssetFault) {
        styleBytes += text.text.utf8.count
        guard styleBytes <= SVGCheck.mostStyles else {
            throw AssetFault(
                message: "the drawing has more than \(SVGCheck.mostStyles / 1024) KB of styles", span: text.span,
                help: "export the drawing with presentation attributes in place of styles", isUnsafe: false)
        }
        rules += try StyleCheck.references(inSheet: text)
    }

    private mutating func start(_ tag: XMLTag) throws(AssetFault) {
        guard SVGVocabulary.elements.contains(tag.name) else {
            throw AssetFault(message: "`<\(tag.name)>` has no place in a drawing", span: tag.span)
        }
        guard !parts.isEmpty || tag.name == "svg" else {
            throw AssetFault(message: "a drawing begins with `<svg>`", span: tag.span, isUnsafe: false)
        }
        guard parts.count < SVGCheck.mostParts else {
            throw AssetFault(
                message: "the drawing has more than \(SVGCheck.mostParts) elements", span: tag.span,
                help: "draw it with fewer, or save it as a PNG", isUnsafe: false)
        }
        var part = DrawingPart(name: tag.name, span: tag.span, parent: open.last?.part)
        let hasLinks =
            open.last?.hasLinks == true || tag.attributes.contains { $0.name == "xmlns:xlink" }
        for attribute in tag.attributes {
            guard hasLinks || !attribute.name.hasPrefix("xlink:") else {
                throw AssetFault(
                    message: "nothing says what `xlink:` means", span: attribute.span,
                    help: "write `href` without it", isUnsafe: false)
            }
            try part.take(attribute)
        }
        if parts.isEmpty { try root(tag) }
        if let parent = part.parent { parts[parent].children.append(parts.count) }
        open.append((parts.count, hasLinks))
        parts.append(part)
    }

    private mutating func root(_ tag: XMLTag) throws(AssetFault) {
        guard tag.attributes.contains(where: { $0.name == "xmlns" }) else {
            throw AssetFault(
                message: "the drawing's `xmlns` is missing", span: tag.span,
                help: "write `<svg xmlns=\"\(SVGVocabulary.namespace)\" …>`", isUnsafe: false)
        }
        size = DrawingSize.read(
            Dictionary(tag.attributes.map { ($0.name, $0.value.text) }, uniquingKeysWith: { first, _ in first }))
    }
}
