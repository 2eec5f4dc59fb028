package import Markup

/// Where a Markdown text is written: what the renderer asks on the way, how references, links, headings and blocks
/// appear.
///
/// Every answer has a default, so that an output states only what it changes; with all of them what is written is
/// libcmark's own. A writer alone changes nothing.
package protocol MarkupOutput: HTMLOutput, ~Copyable {
    /// Whether ``writeText(_:)`` does more than escape. If not, nothing is asked.
    static var rewritesText: Bool { get }

    /// Writes a run of text: as it is, or with references linked and abbreviations explained.
    ///
    /// A run is all the text between two tags or line ends. Text inside code, links, images and raw HTML is not
    /// offered.
    ///
    /// - Parameter node: The place of its node among those of the text.
    mutating func writeText(_ text: String, of node: Int)

    /// Says where a link or image leads.
    ///
    /// - Parameter node: The place of its node among those of the text.
    /// - Returns: The address; nil to leave the link out and keep its text.
    mutating func link(to destination: String, from source: MarkupLinkSource, of node: Int) -> Link?

    /// Says how large an image is, so that the page does not move when it arrives.
    ///
    /// - Returns: Its width and height in CSS pixels; nil when they are not known.
    mutating func imageSize(of destination: String) -> (width: Int, height: Int)?

    /// Says at which level a heading is written, and with which id.
    mutating func enterHeading(level: Int, plainText: String) -> MarkupHeading

    /// Says that the heading that was asked for last has ended.
    mutating func leaveHeading()

    /// Takes over a code block, by its info string.
    ///
    /// To write the Markdown inside it, give the renderer `&self`.
    ///
    /// - Returns: Whether it was taken over. If not, nothing may have been written.
    mutating func writeCodeBlock(_ block: MarkupCodeBlock) -> Bool

    /// Whether ``beginBlock(_:)`` and ``endDocument()`` do anything. If not, nothing is asked.
    static var framesBlocks: Bool { get }

    /// Says that a block of the document's top level is about to be written, so that something can stand before or
    /// around it: a number, an item of a list. Whatever was opened for the block before it can be closed here.
    mutating func beginBlock(_ kind: MarkupKind)

    /// Says that the last block has been written.
    mutating func endDocument()

    /// Writes the words of a link that was given none: `[](#place)`.
    mutating func writeEmptyLink(to destination: String)
}

/// What leads to an address.
package enum MarkupLinkSource: Hashable, Sendable {
    /// A link, which a reader follows.
    case link
    /// An image, which is shown in its place.
    case image
}

/// How a heading is written.
package struct MarkupHeading: Hashable, Sendable {
    /// The level; below 1 is written as 1, above 6 as 6.
    package var level: Int
    /// The id; nil for none.
    package var id: String?
    /// What the link to its own place is called; nil for a heading without one.
    package var linkLabel: String?

    /// Takes a level and an id.
    package init(level: Int, id: String? = nil, linkLabel: String? = nil) {
        self.level = level
        self.id = id
        self.linkLabel = linkLabel
    }
}

/// A code block, to be shown or to be taken for an instruction.
package struct MarkupCodeBlock: Hashable, Sendable {
    /// The words behind the opening fence, with entities and escapes resolved; empty if there are none.
    package let info: String
    /// The lines between the fences, each with its line end.
    package let body: String
    /// The line of the opening fence, counted from 1 in the text that is rendered.
    package let startLine: Int
}

extension MarkupOutput where Self: ~Copyable {
    /// True: an output is there to change something.
    package static var rewritesText: Bool { true }

    /// Escapes the text.
    package mutating func writeText(_ text: String, of node: Int) { self.text(text) }

    /// Lets through what may be published.
    package mutating func link(to destination: String, from source: MarkupLinkSource, of node: Int) -> Link? {
        destination.isEmpty ? .relative("") : Link(untrusted: destination)
    }

    /// Knows no size.
    package mutating func imageSize(of destination: String) -> (width: Int, height: Int)? { nil }

    /// Keeps the level and gives no id.
    package mutating func enterHeading(level: Int, plainText: String) -> MarkupHeading { MarkupHeading(level: level) }

    /// Does nothing.
    package mutating func leaveHeading() {}

    /// Takes nothing over.
    package mutating func writeCodeBlock(_ block: MarkupCodeBlock) -> Bool { false }

    /// False: blocks are written as they come.
    package static var framesBlocks: Bool { false }

    /// Does nothing.
    package mutating func beginBlock(_ kind: MarkupKind) {}

    /// Does nothing.
    package mutating func endDocument() {}

    /// Writes nothing.
    package mutating func writeEmptyLink(to destination: String) {}
}

extension HTMLWriter: MarkupOutput {
    /// False: text is only escaped.
    package static var rewritesText: Bool { false }
}
