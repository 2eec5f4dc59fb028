import HTMLKit

/// What can be gone to as a link; the same words without one where nothing leads there, as on paper.
struct PageLink: HTML {
    let link: Link?
    let look: String?
    let content: Slot

    init(_ link: Link?, look: String? = nil, @HTMLBuilder content: @escaping () -> some HTML) {
        self.link = link
        self.look = look
        self.content = Slot(content)
    }

    var body: some HTML {
        if let link {
            a(.class(look), .href(link)) { content }
        } else {
            span(.class(look)) { content }
        }
    }
}
