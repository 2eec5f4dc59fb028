import Assessing
import HTMLKit
import Plan

/// What changed for children through what is meant: actions, their sections, recommendations and plans as a whole.
struct DifferenceBlock: Component {
    let selection: ActionSelection

    func write(to page: inout Page) {
        page.add(DifferenceList(.whole(selection.differences), about: EntityID(scope: "")))
    }
}
