import Assessing
import Graph
import HTMLKit
import Plan

/// A post, or several, linked when the registry has them; a body of another organisation by its name.
struct OfficeName: Component {
    let name: PlainText?

    func write(to page: inout Page) {
        let context = page.context
        if let name {
            if name.posts.count > 1 {
                writeEach(of: name, to: &page)
            } else if let post = name.post {
                page.pageLink(context.reach(context.publication.postAddresses[post])) { $0.isolated(name.text) }
            } else {
                page.text(name)
            }
        } else {
            page.notStated()
        }
    }

    /// Writes each post as it is written, with what stands between them.
    private func writeEach(of name: PlainText, to page: inout Page) {
        let bytes = Array(name.text.utf8)
        var place = 0
        for mark in name.marks {
            guard case .post(let post) = mark.meaning else { continue }
            page.text(String(decoding: bytes[place..<mark.range.lowerBound], as: UTF8.self))
            page.pageLink(page.context.reach(page.context.publication.postAddresses[post])) {
                $0.isolated(String(decoding: bytes[mark.range], as: UTF8.self))
            }
            place = mark.range.upperBound
        }
    }
}
