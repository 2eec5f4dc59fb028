import Assessing
import Diagnostics
import Graph
import Linking
import Plan
import Reading

extension KeptStates {
    /// The states that the papers and texts of an edition ask for, and what is wrong with their snapshots. Each is read
    /// once; those that nothing asks for are not read at all.
    static func read(for selection: Selection) -> (states: KeptStates, problems: [Diagnostic]) {
        var states = KeptStates()
        var problems: [Diagnostic] = []
        let content = selection.content
        let named = content.namedSnapshots
        for source in content.snapshots where named.contains(source.name) {
            let (snapshot, found) = SnapshotReader.read(source, today: content)
            problems += found
            guard var snapshot else { continue }
            // Papers are linked with the plan that they tell of.
            snapshot.content.reports = content.reports.filter { $0.issued?.snapshot.text == source.name }
            // Papers for the same readers share what was linked for them: linking is most of the work.
            var linked: [Edition: LinkedPlan] = [:]
            func side(in edition: Edition, on day: Day) -> Assessment {
                let plan = linked[edition] ?? Linker.link(kept: Selection.select(edition, ofKept: snapshot.content))
                linked[edition] = plan
                return plan.assess(on: day)
            }
            if content.comparedSnapshots.contains(source.name) {
                states.reach[source.name] = Reach(limit: snapshot.plans, unclear: snapshot.unclear)
                states.bySnapshot[source.name] = side(in: selection.edition, on: snapshot.day)
            }
            for report in content.reports where report.issued?.snapshot.text == source.name {
                guard let edition = report.edition(of: content.site) else { continue }
                states.byReport[report.name.text] = side(in: edition, on: report.day ?? snapshot.day)
            }
        }
        return (states, problems)
    }
}

extension Report {
    /// The edition whose readers an issued paper is for: it prints the same wherever it is shown.
    fileprivate func edition(of site: Site) -> Edition? {
        switch audience {
        case .everyone: Edition.widest(of: site.audiences)
        case .only(let name): Edition(name.text, audiences: site.audiences)
        }
    }
}

extension Content {
    /// The names of the snapshots that papers are issued from, or that texts compare.
    fileprivate var namedSnapshots: Set<String> {
        comparedSnapshots.union(reports.compactMap { $0.issued?.snapshot.text })
    }

    /// The names of the snapshots that texts compare.
    fileprivate var comparedSnapshots: Set<String> {
        var names: Set<String> = []
        for query in queries { names.formUnion([query.from, query.to].compactMap { $0?.text }) }
        return names
    }
}
