import Assessing
import Diagnostics
import Graph
import Linking
import Plan
import Reading

extension KeptStates {
    /// The states that the texts of an edition ask for, and what is wrong with their snapshots. Each is read
    /// once; those that nothing asks for are not read at all.
    ///
    /// - Parameter name: One that is asked for besides. What changed is always told from the newest; what is wrong with
    ///   one that no text names is told where snapshots are checked.
    static func read(
        for selection: Selection, naming name: String? = nil
    ) -> (states: KeptStates, problems: [Diagnostic]) {
        var states = KeptStates()
        var problems: [Diagnostic] = []
        let content = selection.content
        let named = content.comparedSnapshots.union([name].compactMap(\.self))
        let newest = content.snapshots.compactMap { folder in SnapshotReader.day(of: folder).map { ($0, folder.name) } }
            .max { $0 < $1 }?.1
        for source in content.snapshots where named.contains(source.name) || source.name == newest {
            let (snapshot, found) = SnapshotReader.read(source, today: content)
            if named.contains(source.name) { problems += found }
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
