import Assessing
import Diagnostics
import Linking
import Plan

/// A wider edition than the one that is made. What is wrong in it is told where it is made itself.
struct WiderEdition: Sendable {
    let assessment: Assessment
    /// The earlier states of the plan that its texts ask for.
    let states: KeptStates

    init(_ selection: Selection, knowing problems: [Diagnostic], on day: Day) {
        let (plan, found) = Linker.link(selection)
        assessment = plan.assess(on: day, knowing: problems + found)
        states = KeptStates.read(for: selection).states
    }
}
