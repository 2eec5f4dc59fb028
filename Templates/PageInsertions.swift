import HTMLKit

/// What can only be written when the rest of the page is, and where it belongs. Each page is written by one task with an
/// object of its own.
final class PageInsertions {
    private var insertions: [(offset: Int, write: (inout HTMLWriter) -> Void)] = []

    /// Keeps what is to be written at a place of the page's writer.
    func add(at offset: Int, _ write: @escaping (inout HTMLWriter) -> Void) { insertions.append((offset, write)) }

    /// Writes everything that was kept, the last first, so that no place moves before its turn.
    func finish(_ writer: inout HTMLWriter) {
        for insertion in insertions.reversed() {
            var piece = HTMLWriter()
            insertion.write(&piece)
            writer.insert(piece, at: insertion.offset)
        }
        insertions = []
    }
}
