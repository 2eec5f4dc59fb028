import Assessing
import HTMLKit
import Plan

/// What changed for children through what is meant: actions, their sections, recommendations and plans as a whole.
struct DifferenceBlock: HTML {
    let selection: ActionSelection
    let context: PageContext

    var body: some HTML { DifferenceList(.whole(selection.differences), about: EntityID(scope: ""), context) }
}
