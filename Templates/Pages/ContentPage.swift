import HTMLKit
import Plan

/// A page of the council's own.
struct ContentPage: Component {
    let own: Plan.Page
    private var mentions: ReferenceList { ReferenceList(ids: [own.id]) }

    func cutLists(_ cuts: inout ListCuts, for context: PageContext) { mentions.cutLists(&cuts, for: context) }

    func write(to page: inout Page) {
        page.layout(name: own.title.text) { page in
            page.h1 { $0.isolated(own.title.text) }
            page.proses(own.prose, in: "", level: 2)
            page.add(mentions)
        }
    }
}
