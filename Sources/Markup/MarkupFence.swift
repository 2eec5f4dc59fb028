/// How a fenced code block ends.
package enum MarkupFence: Hashable, Sendable {
    /// With a fence of its own.
    case closed
    /// With the document, or with the list or quotation that it is in: without a word.
    case open
}
