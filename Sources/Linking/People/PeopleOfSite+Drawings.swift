import Diagnostics
import Graph
import Plan

extension PeopleOfSite {
    /// The words of the drawings that the edition shows: readers see them, and programs read them out.
    func checkDrawings() -> [Diagnostic] {
        plan.usedAssets.flatMap { asset in
            let place = TextPlace(holder: nil, subject: asset.name)
            return asset.words.flatMap { check(TextList.Text(source: $0, place: place)) }
        }
    }
}
