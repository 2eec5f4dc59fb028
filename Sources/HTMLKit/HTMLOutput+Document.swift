extension HTMLOutput where Self: ~Copyable {
    /// Writes a whole page: the document type, and the parts that every page must have.
    ///
    /// The language, the encoding, the policy, the title and the viewport cannot be forgotten, because the frame writes
    /// them.
    ///
    /// - Parameters:
    ///   - lang: The language of the page, as in `en-GB`.
    ///   - direction: The direction of the page's text; nil where it is left to right.
    ///   - title: The page's name, for tabs, bookmarks and search results.
    ///   - policy: What the page allows the browser.
    @inlinable
    package mutating func document(
        lang: String, direction: Direction? = nil, title: String, policy: PagePolicy, rootClass: String? = nil,
        head: (inout Self) -> Void = { _ in }, body: (inout Self) -> Void
    ) {
        withHTML {
            $0.beginDocument(lang: lang, direction: direction, title: title, policy: policy, rootClass: rootClass)
        }
        head(&self)
        withHTML { $0.raw("</head><body>") }
        body(&self)
        withHTML { $0.raw("</body></html>\n") }
    }
}

extension HTMLWriter {
    @usableFromInline
    mutating func beginDocument(
        lang: String, direction: Direction?, title: String, policy: PagePolicy, rootClass: String?
    ) {
        useMarks(of: lang)
        raw("<!DOCTYPE html>\n<html")
        attribute("lang", lang)
        if let direction { attribute("dir", direction.rawValue) }
        if let rootClass { attribute("class", rootClass) }
        raw("><head><meta charset=\"utf-8\">")
        self.policy(policy)
        raw("<title>")
        text(title)
        raw("</title><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
    }
}
