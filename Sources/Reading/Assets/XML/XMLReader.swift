import Diagnostics
import Plan

/// Reads XML so strictly that whatever passes is read in the same way by every browser.
///
/// UTF-8, elements, attributes, text and comments; no document type, no instruction, no CDATA, and no entities but the
/// five that XML knows by itself. Every byte is taken by one of the rules below, or the file is refused.
///
/// It is not made of expat, as the target `XML` is: expat as systems have it tells where a tag begins, but not where its
/// attributes and the characters of their values stand, which every fault here and in the style of a drawing points at. A tag
/// would have to be read a second time by these same rules, and what is left then is shorter than the calls of expat.
struct XMLReader {
    /// How many elements may stand within each other: browsers call themselves for each.
    static let deepest = 100

    let file: SourceFile
    let bytes: [UInt8]
    var offset = 0
    private var open: [String] = []
    private var hasRoot = false
    /// Whether the last element was an empty one (`<g/>`), whose end is still to be told.
    private var endsAtOnce = false

    init(_ file: SourceFile) {
        self.file = file
        bytes = Array(file.text.utf8)
    }

    /// The next piece; nil at the end of a whole file.
    ///
    /// - Throws: What is not well-formed, or not XML as it is told here.
    mutating func next() throws(AssetFault) -> XMLPiece? {
        if endsAtOnce {
            endsAtOnce = false
            return .end
        }
        if offset == 0 {
            try AssetText.check(file, of: "a drawing")
            try declaration()
        }
        while offset < bytes.count {
            guard bytes[offset] == UInt8(ascii: "<") else {
                if let text = try text() { return .text(text) }
                continue
            }
            return try markup()
        }
        guard open.isEmpty, hasRoot else { throw broken("the drawing is not complete") }
        return nil
    }

    private mutating func markup() throws(AssetFault) -> XMLPiece {
        let start = offset
        if follows("<!--") { return .comment(try comment()) }
        if follows("<!") || follows("<?") { throw declared() }
        if follows("</") {
            offset += 2
            let name = word()
            skipSpace()
            guard follows(">"), open.popLast() == name else {
                throw broken("this tag ends nothing", from: start)
            }
            offset += 1
            return .end
        }
        guard !open.isEmpty || !hasRoot else { throw broken("the drawing has ended before this") }
        guard open.count < XMLReader.deepest else {
            throw AssetFault(
                message: "more than \(XMLReader.deepest) elements stand within each other", span: span(from: start),
                help: "ungroup what is in groups of groups")
        }
        let (tag, isEmpty) = try startTag()
        hasRoot = true
        endsAtOnce = isEmpty
        if !isEmpty { open.append(tag.name) }
        return .start(tag)
    }

    /// A text up to the next tag; nil for the white space around the whole drawing.
    private mutating func text() throws(AssetFault) -> SourceText? {
        let start = offset
        offset = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        guard !open.isEmpty else {
            guard bytes[start..<offset].allSatisfy(\.isWhiteSpace) else {
                throw broken("text stands outside the drawing", from: start)
            }
            return nil
        }
        return try resolved(start..<offset, isValue: false)
    }

    /// XML ends a comment at the first two dashes, and browsers differ on what else they would be.
    private mutating func comment() throws(AssetFault) -> Span {
        let start = offset
        offset += 4
        while offset < bytes.count, !follows("--") { offset += 1 }
        guard follows("-->") else {
            let isCut = offset >= bytes.count
            throw broken(
                isCut ? "this comment does not end" : "two dashes stand within a comment",
                from: isCut ? start : offset, help: isCut ? "" : "take the comment out")
        }
        offset += 3
        return span(from: start)
    }

    // MARK: - Small steps

    func follows(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { bytes[min(offset, bytes.count)...].starts(with: $0) }
    }

    mutating func skipSpace() {
        while offset < bytes.count, bytes[offset].isWhiteSpace { offset += 1 }
    }

    /// The letters, digits and marks that the names of drawings are made of.
    mutating func word() -> String {
        let start = offset
        while offset < bytes.count,
            bytes[offset].isASCIILetter || bytes[offset].isASCIIDigit || "-_:.".utf8.contains(bytes[offset])
        { offset += 1 }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    /// What has been read since an offset.
    func span(from start: Int) -> Span {
        Span(file: file, start: start, end: max(start + 1, min(offset, bytes.count)))
    }

    func broken(_ message: String, from start: Int? = nil, help: String = "") -> AssetFault {
        AssetFault(message: message, span: span(from: start ?? offset), help: help, isUnsafe: false)
    }
}
