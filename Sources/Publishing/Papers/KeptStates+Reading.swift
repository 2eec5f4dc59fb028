import Assessing
import Diagnostics
import Graph
import Linking
import Plan
import Reading

extension KeptStates {
    /// The states that the texts of an edition ask for, and what is wrong with their snapshots. Each is read
    /// once; those that nothing asks for are not read at all.
    static func read(for selection: Selection) -> (states: KeptStates, problems: [Diagnostic]) {
        var states = KeptStates()
        var problems: [Diagnostic] = []
        let content = selection.content
        let named = content.comparedSnapshots
        for source in content.snapshots where named.contains(source.name) {
            let (snapshot, found) = SnapshotReader.read(source, today: content)
            problems += found
            guard let snapshot else { continue }
            let plan = Linker.link(kept: selection.select(kept: snapshot.content))
            states.reach[source.name] = Reach(limit: snapshot.plans, unclear: snapshot.unclear)
            states.bySnapshot[source.name] = plan.assess(on: snapshot.day)
        }
        return (states, problems)
    }
}

extension Content {
    /// The names of the snapshots that texts compare.
    fileprivate var comparedSnapshots: Set<String> {
        var names: Set<String> = []
        for query in queries { names.formUnion([query.from, query.to].compactMap { $0?.text }) }
        return names
    }
}
