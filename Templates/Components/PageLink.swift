import HTMLKit

extension Page {
    /// Writes what can be gone to as a link; the same words without one where nothing leads there, as on paper.
    mutating func pageLink(_ link: Link?, look: String? = nil, _ content: (inout Page) -> Void) {
        if let link {
            a(.class(look), .href(link), content: content)
        } else {
            span(.class(look), content: content)
        }
    }
}
