import HTMLKit
import Plan

/// A page of the council's own.
struct ContentPage: Component {
    let own: Plan.Page

    func write(to page: inout Page) {
        page.layout(name: own.title.text) { page in
            page.h1 { $0.isolated(own.title.text) }
            page.proses(own.prose, in: "", level: 2)
        }
    }
}
