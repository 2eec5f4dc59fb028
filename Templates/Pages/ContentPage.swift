import HTMLKit
import Plan

/// A page of the council's own.
struct ContentPage: HTML {
    let page: Page
    let context: PageContext

    var body: some HTML {
        PageLayout(context, name: page.title.text) {
            h1 { Isolated(page.title.text) }
            context.proses(page.prose, in: "", level: 2)
        }
    }
}
