import Assessing
import Graph
import HTMLKit
import Plan

/// A post, linked when the registry has it; a body of another organisation by its name.
struct OfficeName: Component {
    let name: PlainText?

    func write(to page: inout Page) {
        let context = page.context
        if let name {
            if let post = name.post {
                page.pageLink(context.reach(context.publication.postAddresses[post])) { $0.isolated(name.text) }
            } else {
                page.text(name)
            }
        } else {
            page.notStated()
        }
    }
}
