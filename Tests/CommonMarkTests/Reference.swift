import CCmark
import HTMLKit

/// libcmark's own rendering, to be compared with ours.
struct Reference {
    /// The HTML.
    let html: String
    /// Whether something had to be taken out of the tree before it was rendered.
    let isChanged: Bool

    /// Renders a text with libcmark, after its tree was rid of raw HTML and of links that ``Link`` refuses.
    init(_ text: String) {
        var text = text
        var isChanged = false
        html = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                guard let root = cmark_parse_document(characters.baseAddress, characters.count, CMARK_OPT_DEFAULT)
                else { return "" }
                defer { cmark_node_free(root) }
                isChanged = Self.removeUnsafe(from: root)
                // Where nothing was removed, the default options are the measure.
                guard let html = cmark_render_html(root, isChanged ? CMARK_OPT_UNSAFE : CMARK_OPT_DEFAULT) else {
                    return ""
                }
                defer { cmark_get_default_mem_allocator().pointee.free(html) }
                return Self.withoutEmptyTitles(String(cString: html))
            }
        }
        self.isChanged = isChanged
    }

    private static func removeUnsafe(from root: OpaquePointer) -> Bool {
        var html: [OpaquePointer] = []
        var links: [OpaquePointer] = []
        let iterator = cmark_iter_new(root)
        while cmark_iter_next(iterator) != CMARK_EVENT_DONE {
            guard let node = cmark_iter_get_node(iterator), cmark_iter_get_event_type(iterator) == CMARK_EVENT_ENTER
            else { continue }
            switch cmark_node_get_type(node) {
            case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: html.append(node)
            case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
                let address = String(cString: cmark_node_get_url(node))
                if !address.isEmpty, Link(untrusted: address) == nil { links.append(node) }
            default: break
            }
        }
        cmark_iter_free(iterator)
        for node in html { cmark_node_set_literal(node, "") }
        for node in links.reversed() {
            let isImage = cmark_node_get_type(node) == CMARK_NODE_IMAGE
            if isImage, let words = cmark_node_new(CMARK_NODE_TEXT) {
                cmark_node_set_literal(words, alternativeText(of: node))
                cmark_node_insert_before(node, words)
            }
            while !isImage, let child = cmark_node_first_child(node) { cmark_node_insert_before(node, child) }
            cmark_node_unlink(node)
            cmark_node_free(node)
        }
        return !(html.isEmpty && links.isEmpty)
    }

    private static func alternativeText(of image: OpaquePointer) -> String {
        var words = ""
        let iterator = cmark_iter_new(image)
        while cmark_iter_next(iterator) != CMARK_EVENT_DONE {
            guard let node = cmark_iter_get_node(iterator), cmark_iter_get_event_type(iterator) == CMARK_EVENT_ENTER
            else { continue }
            switch cmark_node_get_type(node) {
            case CMARK_NODE_TEXT, CMARK_NODE_CODE: words += String(cString: cmark_node_get_literal(node))
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: words += " "
            default: break
            }
        }
        cmark_iter_free(iterator)
        return words
    }

    /// libcmark's interface doesn't tell an empty title from none. In escaped text the words stand nowhere else.
    private static func withoutEmptyTitles(_ html: String) -> String {
        let title = Array(" title=\"\"".utf8)
        guard html.utf8.contains(title[0]) else { return html }
        var bytes: [UInt8] = []
        for byte in html.utf8 {
            bytes.append(byte)
            if bytes.suffix(title.count).elementsEqual(title) { bytes.removeLast(title.count) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
