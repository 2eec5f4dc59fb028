/// The bytes of a page in the making, and the only place that writes them.
///
/// What it appends is escaped by the method's type: text by ``text(_:)``, attribute values by ``attribute(_:_:)``, addresses
/// by ``link(_:)``, and only a `StaticString`, which stands in the program itself, goes out as it is.
@usableFromInline
package struct HTMLWriter: Sendable {
    /// What has been written, as UTF-8.
    package internal(set) var bytes: [UInt8]
    /// The signs that stand for typewriter marks in the page's text; nil where it stands as it was typed.
    var marks: QuotationMarks?
    /// How many elements are open whose text stands as it was typed.
    var openVerbatim = 0

    /// Makes an empty writer with room for a page.
    package init(capacity: Int = 16_384) {
        bytes = []
        bytes.reserveCapacity(capacity)
    }

    /// How many bytes have been written.
    package var count: Int { bytes.count }

    /// Makes room for so many bytes more.
    package mutating func reserve(_ count: Int) {
        bytes.reserveCapacity(bytes.count + count)
    }

    /// Forgets what was written, so that one buffer serves many pages.
    package mutating func removeAll(keepingCapacity: Bool = true) {
        bytes.removeAll(keepingCapacity: keepingCapacity)
    }

    /// Appends markup that stands in the program itself.
    @usableFromInline
    package mutating func raw(_ markup: StaticString) {
        markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Appends one ASCII character of markup that stands in the program itself.
    @usableFromInline
    mutating func raw(ascii: Unicode.Scalar) {
        bytes.append(UInt8(truncatingIfNeeded: ascii.value))
    }

    /// Appends bytes that this target's own types know to be markup.
    mutating func raw(trusted: [UInt8]) {
        bytes.append(contentsOf: trusted)
    }

    /// Puts in what another writer has written, at a place between two pieces of markup.
    package mutating func insert(_ piece: HTMLWriter, at offset: Int) {
        bytes.insert(contentsOf: piece.bytes, at: min(max(offset, 0), bytes.count))
    }

    /// Begins a new line, unless one has just begun or nothing has been written since `start`.
    package mutating func freshLine(since start: Int = 0) {
        if bytes.count > start, bytes.last != 0x0A { bytes.append(0x0A) }
    }
}
