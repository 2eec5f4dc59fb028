/// Where libcmark says that a node is. Lines and columns are counted from 1, columns in bytes.
///
/// It is not always right: soft and hard breaks are at 0:0, a code span is given without its backticks, emphasis and
/// links of several lines begin on their last, text on a line after a paragraph's first is placed as if the line were
/// indented like the first, and a paragraph behind link definitions begins where they do.
/// ``MarkupNode/byteRange`` corrects what can be corrected.
package struct MarkdownPosition: Hashable, Sendable {
    /// The line of the first byte.
    package let startLine: Int
    /// The column of the first byte.
    package let startColumn: Int
    /// The line of the last byte.
    package let endLine: Int
    /// The column of the last byte.
    package let endColumn: Int
}
