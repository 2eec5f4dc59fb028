import CCmark

extension Markdown {
    /// Parses a text in place and lends its tree to a closure. The tree is freed when the closure is done.
    static func withTree<Result, Failure: Error>(
        of text: String,
        _ body: (_ root: CNode, _ source: UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result? {
        // A native string lends its bytes; only a bridged one is copied here.
        var text = text
        text.makeContiguousUTF8()
        return try text.utf8.span.withUnsafeBufferPointer { source throws(Failure) -> Result? in
            let parsed = source.withMemoryRebound(to: CChar.self) { characters in
                cmark_parse_document(characters.baseAddress, characters.count, CMARK_OPT_DEFAULT)
            }
            guard let parsed else { return nil }
            defer { cmark_node_free(parsed) }
            return try body(CNode(parsed), source)
        }
    }
}

extension CNode {
    /// Joins neighbouring text nodes, so that a word is never in two of them.
    func mergeText() {
        cmark_consolidate_text_nodes(pointer)
    }

    /// Calls a closure for each node below and including this one, on the way in and, if it can hold others, out.
    func forEachEvent(_ body: (_ node: CNode, _ isEntering: Bool) -> Void) {
        guard let iterator = cmark_iter_new(pointer) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
            body(CNode(node), event == CMARK_EVENT_ENTER)
        }
    }
}
