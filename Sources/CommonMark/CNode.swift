import CCmark

/// A node of libcmark's tree: a pointer that is good only inside the closure that lends the tree.
struct CNode: Equatable {
    let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) {
        self.pointer = pointer
    }

    var type: cmark_node_type { cmark_node_get_type(pointer) }
    var parent: CNode? { cmark_node_parent(pointer).map { CNode($0) } }
    var firstChild: CNode? { cmark_node_first_child(pointer).map { CNode($0) } }
    var next: CNode? { cmark_node_next(pointer).map { CNode($0) } }
    var previous: CNode? { cmark_node_previous(pointer).map { CNode($0) } }

    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }
    var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
    var listStart: Int { Int(cmark_node_get_list_start(pointer)) }

    /// Lends the text of a node that has one: text, code, code blocks, raw HTML. Empty for others.
    var literal: CText { CText(cmark_node_get_literal(pointer)) }
    var info: CText { CText(cmark_node_get_fence_info(pointer)) }
    var destination: CText { CText(cmark_node_get_url(pointer)) }
    var title: CText { CText(cmark_node_get_title(pointer)) }

    var isBlock: Bool {
        type.rawValue >= CMARK_NODE_FIRST_BLOCK.rawValue && type.rawValue <= CMARK_NODE_LAST_BLOCK.rawValue
    }
}

/// Text that libcmark holds: ends at a zero byte, is UTF-8, and may be missing.
struct CText {
    private let characters: UnsafePointer<CChar>?

    init(_ characters: UnsafePointer<CChar>?) {
        self.characters = characters
    }

    var string: String { characters.map { String(cString: $0) } ?? "" }
    var isEmpty: Bool { characters.map { $0.pointee == 0 } ?? true }

    func withBytes<Result, Failure: Error>(
        _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        guard let characters else { return try body(UnsafeBufferPointer(start: nil, count: 0)) }
        var count = 0
        while characters[count] != 0 { count += 1 }
        return try characters.withMemoryRebound(to: UInt8.self, capacity: count) { bytes throws(Failure) -> Result in
            try body(UnsafeBufferPointer(start: bytes, count: count))
        }
    }
}
